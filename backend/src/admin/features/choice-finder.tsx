import { Plus } from "@medusajs/icons"
import { Button, Container, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useDeferredValue, useState } from "react"
import type { GET } from "../../api/admin/feature-targets/contract"
import { choiceKey } from "../../modules/feature/placements"
import { call } from "../api/call"
import { Loaded } from "../shell/loaded"
import { PageHead } from "../shell/page-head"
import { PageTurner } from "../shell/page-turner"
import { SearchInput } from "../shell/search-input"
import { TabRow } from "../shell/tab-row"
import { useWords } from "../words/use-words"
import type { Choice, Placement } from "./choice"

type Props = { kinds: Placement["kinds"]; chosen: Choice[]; most: number; add: (choice: Choice) => void }

/** Finds what can be shown in a place, and adds it to the end. */
export function ChoiceFinder({ kinds, chosen, most, add }: Props) {
  const { t, language } = useWords()
  const [kind, choose] = useState(kinds[0])
  const [typed, type] = useState("")
  const [page, turn] = useState(1)
  const q = useDeferredValue(typed.trim())
  const found = useQuery({
    queryKey: ["feature-targets", kind, q, page, language],
    queryFn: () =>
      call<typeof GET>("GET", "/admin/feature-targets", { query: { kind, q: q.slice(0, 80), page, locale: language } }),
    placeholderData: keepPreviousData,
  })
  const full = chosen.length >= most
  return (
    <Container className="divide-y p-0">
      <PageHead level="h2" title={t("features.find")} lead={full ? t("features.full", { most }) : undefined}>
        <SearchInput
          aria-label={t("features.find")}
          placeholder={t("common.search")}
          value={typed}
          onChange={({ target }) => {
            type(target.value)
            turn(1)
          }}
        />
      </PageHead>
      {kinds.length > 1 && (
        <TabRow
          tabs={kinds.map((one) => ({ value: one, label: t(`features.manyOf.${one}`) }))}
          value={kind}
          choose={(next) => {
            choose(next)
            turn(1)
          }}
        />
      )}
      <Loaded of={found}>
        {({ targets, count, page_size }) => (
          <>
            <Text size="small" className="px-6 py-2 text-ui-fg-subtle" role="status">
              {t("features.found", { number: count })}
            </Text>
            <ul className="divide-y">
              {targets.map((target) => {
                const taken = chosen.some((one) => choiceKey(one) === choiceKey(target))
                return (
                  <li key={choiceKey(target)} className="flex items-center gap-4 px-6 py-3">
                    {target.picture && <img src={target.picture} alt="" className="size-10 rounded-md object-cover" />}
                    <div className="flex-1">
                      <Text size="small" weight="plus">
                        {target.name[language]}
                      </Text>
                      <Text size="small" className="line-clamp-2 text-ui-fg-subtle">
                        {target.detail[language]}
                      </Text>
                    </div>
                    <Button
                      size="small"
                      variant="secondary"
                      disabled={taken || full}
                      aria-label={`${t("features.add")}: ${target.name[language]}`}
                      onClick={() => add({ ...target, starts_at: null, ends_at: null })}
                    >
                      {!taken && <Plus />}
                      {t(taken ? "features.chosenAlready" : "features.add")}
                    </Button>
                  </li>
                )
              })}
            </ul>
            <PageTurner {...{ page, count, turn }} pageSize={page_size} />
          </>
        )}
      </Loaded>
    </Container>
  )
}
