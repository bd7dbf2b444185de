import { Button } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useDeferredValue, useState } from "react"
import type { GET } from "../../api/admin/cooperatives/contract"
import { call } from "../api/call"
import { Loaded } from "../shell/loaded"
import { SearchInput } from "../shell/search-input"
import { isolated } from "../words/format"
import { useWords } from "../words/use-words"
import { LabelledField } from "./labelled-field"

type Named = { id: string; name: string }
type Props = { chosen: Named | null; choose: (chosen: Named | null) => void; fault?: string }

const MOST = 6

/** One cooperative, found by a part of its name. */
export function CooperativeChoice({ chosen, choose, fault }: Props) {
  const { t, language } = useWords()
  const [typed, type] = useState("")
  const q = useDeferredValue(typed.trim())
  const found = useQuery({
    queryKey: ["cooperatives", "choice", q, language],
    queryFn: () =>
      call<typeof GET>("GET", "/admin/cooperatives", {
        query: { q, page_size: MOST, locale: language },
      }),
    placeholderData: keepPreviousData,
    enabled: !chosen && q !== "",
  })
  return (
    <LabelledField label={t("money.cooperative")} fault={fault}>
      {(control) =>
        chosen ? (
          <Button {...control} type="button" variant="secondary" onClick={() => choose(null)}>
            <bdi>{chosen.name}</bdi> ×
          </Button>
        ) : (
          <>
            <SearchInput
              {...control}
              dir="auto"
              maxLength={80}
              placeholder={t("money.rules.findCooperative")}
              value={typed}
              onChange={({ target }) => type(target.value)}
            />
            {q && (
              <Loaded of={found}>
                {({ cooperatives }) => (
                  <ul className="flex flex-wrap gap-1">
                    {!cooperatives.length && <li>{t("money.sought", { q: isolated(q) })}</li>}
                    {cooperatives.map(({ id, name }) => (
                      <li key={id}>
                        <Button size="small" type="button" variant="transparent" onClick={() => choose({ id, name })}>
                          + <bdi>{name}</bdi>
                        </Button>
                      </li>
                    ))}
                  </ul>
                )}
              </Loaded>
            )}
          </>
        )
      }
    </LabelledField>
  )
}
