import { Button, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { GET } from "../../api/admin/words/contract"
import { call } from "../api/call"
import { SearchField } from "../shell/search-field"
import { useWords } from "../words/use-words"
import type { Word } from "./word-draft"

const MOST = 4
const SHOWN = 6

type Props = { own: string; wider: Word["wider"]; choose: (wider: Word["wider"]) => void }

/** What an own meaning is a kind of: who asks for that finds it too. */
export function WiderField({ own, wider, choose }: Props) {
  const { t, language } = useWords()
  const [q, search] = useState("")
  const found = useQuery({
    queryKey: ["words", "wider", q],
    queryFn: () => call<typeof GET>("GET", "/admin/words", { query: { q, page_size: SHOWN } }),
    enabled: q !== "",
    placeholderData: keepPreviousData,
  })
  const others = (q ? (found.data?.words ?? []) : []).filter(
    ({ key }) => key !== own && !wider.some((one) => one.key === key)
  )
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="txt-compact-xsmall-plus">{t("wordGroups.wider")}</legend>
      <Text size="small" className="text-ui-fg-subtle">
        {t("wordGroups.widerHow")}
      </Text>
      <div className="flex flex-wrap gap-2">
        {wider.map(({ key, name }) => (
          <Button
            key={key}
            type="button"
            size="small"
            variant="secondary"
            aria-label={t("wordGroups.remove", { name: name[language] })}
            onClick={() => choose(wider.filter((one) => one.key !== key))}
          >
            {name[language]} ×
          </Button>
        ))}
      </div>
      {wider.length < MOST && (
        <>
          <div className="flex">
            <SearchField q={q} label={t("wordGroups.find")} search={search} />
          </div>
          <div className="flex flex-wrap gap-2">
            {others.map((word) => {
              const name = nameOf(word)
              return (
                <Button
                  key={word.key}
                  type="button"
                  size="small"
                  variant="transparent"
                  onClick={() => choose([...wider, { key: word.key, name }])}
                >
                  + {name[language]}
                </Button>
              )
            })}
          </div>
        </>
      )}
    </fieldset>
  )
}

const nameOf = ({ key, names, added }: Word): Word["wider"][number]["name"] => {
  const first = (language: "ar" | "fr" | "en") => names[language][0] ?? added[language][0] ?? key
  return { ar: first("ar"), fr: first("fr"), en: first("en") }
}
