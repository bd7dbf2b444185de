import { Button, toast } from "@medusajs/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { GET, POST } from "../../api/admin/fair-series/contract"
import { call, Refused } from "../api/call"
import { refusalKey } from "../api/tell-refusal"
import { useWords } from "../words/use-words"
import type { Text } from "./fair-form"
import { EditingProvider, useEditing } from "./form-field"
import { ChoiceField } from "./plain-fields"
import { TextInThree } from "./text-in-three"

/** What an edition is chosen from. */
export function useChoices() {
  const { language } = useWords()
  return useQuery({
    queryKey: ["fair-series", language],
    queryFn: () => call<typeof GET>("GET", "/admin/fair-series", { query: { locale: language } }),
  })
}

/** The series an edition belongs to; another can be made, or this one named anew, on the spot. */
export function SeriesField() {
  const { t, language } = useWords()
  const { form, change, readOnly } = useEditing()
  const { data } = useChoices()
  const [naming, name] = useState<{ id: string | null; version: number; text: Text } | null>(null)
  const chosen = data?.series.find(({ id }) => id === form.series_id)
  return (
    <div className="flex flex-col gap-2">
      <ChoiceField
        path="series_id"
        label={t("fairs.fields.series_id")}
        value={form.series_id}
        options={(data?.series ?? []).map((one) => ({ value: one.id, label: one.name[language] || one.name.ar }))}
        change={(series_id) => change({ series_id })}
      />
      {!readOnly && !naming && (
        <div className="flex gap-2">
          <Button
            size="small"
            variant="secondary"
            onClick={() => name({ id: null, version: 1, text: { ar: "", fr: "", en: "" } })}
          >
            {t("fairs.newSeries")}
          </Button>
          {chosen && (
            <Button
              size="small"
              variant="transparent"
              onClick={() => name({ id: chosen.id, version: chosen.version, text: chosen.name })}
            >
              {t("fairs.renameSeries")}
            </Button>
          )}
        </div>
      )}
      {naming && (
        <SeriesName
          {...naming}
          close={(made) => {
            name(null)
            if (made) change({ series_id: made })
          }}
        />
      )}
    </div>
  )
}

type NameProps = { id: string | null; version: number; text: Text; close: (made?: string) => void }

function SeriesName({ id, version, text, close }: NameProps) {
  const { t } = useWords()
  const { form } = useEditing()
  const queries = useQueryClient()
  const [typed, type] = useState(text)
  const keep = useMutation<{ id: string }, Error>({
    mutationFn: () =>
      id
        ? call<typeof POST>("POST", `/admin/fair-series/${id}`, { body: { version, name: typed } })
        : call<typeof POST>("POST", "/admin/fair-series", { body: { name: typed } }),
    onSuccess: async (kept) => {
      await queries.invalidateQueries({ queryKey: ["fair-series"] })
      toast.success(t("fairs.seriesMade"))
      close(kept.id)
    },
    onError: (error) => {
      toast.error(t(refusalKey(error)))
    },
  })
  const faults = keep.error instanceof Refused ? keep.error.faults.map(({ field, code }) => [field, code] as const) : []
  return (
    <EditingProvider value={{ form, change: () => undefined, faults: new Map(faults), readOnly: false }}>
      <div className="flex flex-col gap-3 rounded-lg border p-4">
        <TextInThree path="name" label={t("fairs.seriesName")} value={typed} longest={160} change={type} />
        <div className="flex justify-end gap-2">
          <Button size="small" variant="secondary" onClick={() => close()}>
            {t("common.cancel")}
          </Button>
          <Button size="small" disabled={!typed.ar.trim()} isLoading={keep.isPending} onClick={() => keep.mutate()}>
            {id ? t("fairs.renameSeries") : t("fairs.makeSeries")}
          </Button>
        </div>
      </div>
    </EditingProvider>
  )
}
