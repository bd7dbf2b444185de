import { Button, Checkbox, Label, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useDeferredValue, useState } from "react"
import type { GET } from "../../api/admin/feature-targets/contract"
import { call } from "../api/call"
import { Loaded } from "../shell/loaded"
import { SearchInput } from "../shell/search-input"
import { TabRow } from "../shell/tab-row"
import { useWords, type WordKey } from "../words/use-words"
import type { Draft } from "./draft"

type Named = { id: string; name: string }
type Props = { draft: Draft; regions: Named[]; fault?: WordKey; change: (draft: Draft) => void }

const kinds = ["all", "regions", "cooperatives"] as const

/** For whom an announcement is. */
export function AudienceFields({ draft, regions, fault, change }: Props) {
  const { t } = useWords()
  const toggle = (id: string, on: boolean) =>
    change({ ...draft, regions: on ? [...draft.regions, id] : draft.regions.filter((one) => one !== id) })
  return (
    <div className="py-4">
      <fieldset>
        <legend className="txt-compact-small-plus px-6">{t("announcements.audience")}</legend>
        <TabRow
          tabs={kinds.map((kind) => ({ value: kind, label: t(`announcements.audiences.${kind}`) }))}
          value={draft.kind}
          choose={(kind) => change({ ...draft, kind })}
        />
        {draft.kind === "regions" && (
          <ul className="grid grid-cols-1 gap-3 px-6 sm:grid-cols-2">
            {regions.map(({ id, name }) => (
              <li key={id} className="flex items-center gap-2">
                <Checkbox
                  id={`region-${id}`}
                  checked={draft.regions.includes(id)}
                  onCheckedChange={(on) => toggle(id, on === true)}
                />
                <Label htmlFor={`region-${id}`}>{name}</Label>
              </li>
            ))}
          </ul>
        )}
        {draft.kind === "cooperatives" && <CooperativeFinder {...{ draft, change }} />}
        {fault && (
          <Text size="small" className="px-6 text-ui-fg-error" role="alert">
            {t(fault)}
          </Text>
        )}
      </fieldset>
    </div>
  )
}

function CooperativeFinder({ draft, change }: Pick<Props, "draft" | "change">) {
  const { t, language } = useWords()
  const [typed, type] = useState("")
  const q = useDeferredValue(typed.trim())
  const found = useQuery({
    queryKey: ["feature-targets", "cooperative", q, 1, language],
    queryFn: () =>
      call<typeof GET>("GET", "/admin/feature-targets", {
        query: { kind: "cooperative", q: q.slice(0, 80), locale: language },
      }),
    placeholderData: keepPreviousData,
  })
  const { cooperatives } = draft
  const choose = (next: Named[]) => change({ ...draft, cooperatives: next })
  return (
    <div className="flex flex-col gap-3 px-6">
      <ul className="flex flex-wrap gap-2" aria-label={t("announcements.chosen")}>
        {cooperatives.map(({ id, name }) => (
          <li key={id}>
            <Button
              size="small"
              variant="secondary"
              aria-label={t("announcements.remove", { name })}
              onClick={() => choose(cooperatives.filter((one) => one.id !== id))}
            >
              {name} ×
            </Button>
          </li>
        ))}
      </ul>
      <SearchInput
        aria-label={t("announcements.find")}
        placeholder={t("announcements.find")}
        value={typed}
        onChange={({ target }) => type(target.value)}
      />
      <Loaded of={found}>
        {({ targets }) => (
          <ul className="flex flex-wrap gap-2">
            {targets
              .filter(({ reference_id }) => !cooperatives.some(({ id }) => id === reference_id))
              .map(({ reference_id, name }) => (
                <li key={reference_id}>
                  <Button
                    size="small"
                    variant="transparent"
                    onClick={() => choose([...cooperatives, { id: reference_id, name: name[language] }])}
                  >
                    + {name[language]}
                  </Button>
                </li>
              ))}
          </ul>
        )}
      </Loaded>
    </div>
  )
}
