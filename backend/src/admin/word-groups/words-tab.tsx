import { Button, Container, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { GET } from "../../api/admin/words/contract"
import { call } from "../api/call"
import { useMayDecide } from "../api/use-staff-role"
import { TickField } from "../cooperatives/tick-field"
import { Loaded } from "../shell/loaded"
import { PageHead } from "../shell/page-head"
import { PageTurner } from "../shell/page-turner"
import { SearchField } from "../shell/search-field"
import { useWords } from "../words/use-words"
import { newWord } from "./word-draft"
import { WordForm } from "./word-form"
import { WordRow } from "./word-row"

export type Asked = {
  q: string
  added: boolean
  page: number
  /** Words nobody found anything by, to be given a meaning. */ say: string
}

type Props = { asked: Asked; ask: (next: Partial<Asked>) => void }

/** Which words mean the same: searched, added to, taken back. */
export function WordsTab({ asked: { q, added, page, say }, ask }: Props) {
  const { t } = useWords()
  const readOnly = !useMayDecide()
  const [fresh, setFresh] = useState(() => (say ? newWord() : null))
  const list = useQuery({
    queryKey: ["words", q, added, page],
    queryFn: () => call<typeof GET>("GET", "/admin/words", { query: { q, page, ...(added && { added: "true" }) } }),
    placeholderData: keepPreviousData,
  })
  return (
    <>
      {fresh && !readOnly && (
        <Container className="p-0">
          <PageHead level="h2" title={t("wordGroups.new")} lead={t("wordGroups.newLead")} />
          <WordForm
            word={fresh}
            begin={say ? { [/\p{Script=Arabic}/u.test(say) ? "ar" : "fr"]: say } : {}}
            close={() => {
              setFresh(null)
              ask({ say: "" })
            }}
          />
        </Container>
      )}
      <Container className="divide-y p-0">
        <div className="flex flex-wrap items-center gap-4 px-6 py-4">
          <SearchField q={q} label={t("wordGroups.find")} search={(next) => ask({ q: next, page: 1 })} />
          <TickField
            label={t("wordGroups.onlyAdded")}
            checked={added}
            change={(next) => ask({ added: next, page: 1 })}
          />
          {!readOnly && !fresh && (
            <Button className="ms-auto" size="small" onClick={() => setFresh(newWord())}>
              {t("wordGroups.new")}
            </Button>
          )}
        </div>
        <Loaded of={list}>
          {({ words, count, page_size }) => (
            <>
              {!count && (
                <Text className="px-6 py-4 text-ui-fg-subtle">{t(q ? "wordGroups.none" : "common.nothing")}</Text>
              )}
              <ul className="divide-y">
                {words.map((word) => (
                  <WordRow key={word.key} word={word} readOnly={readOnly} />
                ))}
              </ul>
              <PageTurner {...{ page, count }} pageSize={page_size} turn={(to) => ask({ page: to })} />
            </>
          )}
        </Loaded>
      </Container>
    </>
  )
}
