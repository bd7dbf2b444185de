import { Button, Text } from "@medusajs/ui"
import { useWords } from "../words/use-words"
import type { FairForm } from "./fair-form"
import { useEditing } from "./form-field"
import { ChoiceField, CountField } from "./plain-fields"
import { useChoices } from "./series-field"

type Quota = FairForm["call"]["quotas"][number]

const MOST = 100

const valueOf = ({ kind, ref }: Quota) => (ref ? `${kind}:${ref}` : "")

function quotaOf(value: string): Pick<Quota, "kind" | "ref"> {
  const [kind, ref] = value.split(":")
  return { kind: kind === "sector" ? "sector" : "territory", ref }
}

/** How many cooperatives of a region, a province or a sector are to be accepted. */
export function QuotaFields() {
  const { t } = useWords()
  const { form, change, readOnly } = useEditing()
  const { data } = useChoices()
  const { quotas } = form.call
  const set = (next: Quota[]) => change({ call: { ...form.call, quotas: next } })
  const put = (index: number, part: Partial<Quota>) =>
    set(quotas.map((one, at) => (at === index ? { ...one, ...part } : one)))
  const options = [
    ...(data?.sectors ?? []).map(({ handle, name }) => ({
      value: `sector:${handle}`,
      label: t("fairs.quotaOf.sector", { name }),
    })),
    ...(data?.territories ?? []).map(({ id, name, kind }) => ({
      value: `territory:${id}`,
      label: kind === "region" ? t("fairs.quotaOf.region", { name }) : name,
    })),
  ]
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="txt-compact-small-plus mb-1">{t("fairs.quotas")}</legend>
      <Text size="small" className="text-ui-fg-subtle">
        {t("fairs.quotasLead")}
      </Text>
      {quotas.map((quota, index) => (
        <div key={index} className="grid items-end gap-4 md:grid-cols-3">
          <ChoiceField
            path={`call.quotas.${index}.ref`}
            label={t("fairs.quotaFor")}
            value={valueOf(quota)}
            options={options}
            change={(value) => put(index, quotaOf(value))}
          />
          <CountField
            path={`call.quotas.${index}.places`}
            label={t("fairs.places")}
            value={quota.places || null}
            change={(places) => put(index, { places: places ?? 0 })}
          />
          {!readOnly && (
            <div className="text-end">
              <Button
                size="small"
                variant="secondary"
                onClick={() => set(quotas.filter((_, at) => at !== index))}
                aria-label={t("fairs.removeQuota", {
                  name: options.find(({ value }) => value === valueOf(quota))?.label ?? "",
                })}
              >
                {t("fairs.remove")}
              </Button>
            </div>
          )}
        </div>
      ))}
      {!readOnly && (
        <div>
          <Button
            size="small"
            variant="secondary"
            disabled={quotas.length >= MOST}
            onClick={() => set([...quotas, { kind: "territory", ref: "", places: 0 }])}
          >
            {t("fairs.addQuota")}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
