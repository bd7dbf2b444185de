import { Alert, Container } from "@medusajs/ui"
import { PageHead } from "../shell/page-head"
import { useWords } from "../words/use-words"
import type { FairForm } from "./fair-form"
import { useEditing } from "./form-field"
import { CountField, DayField } from "./plain-fields"
import { QuotaFields } from "./quota-fields"
import { TextInThree } from "./text-in-three"

/** From when to when cooperatives may apply, how many are to be accepted, and what they are told. */
export function CallFields() {
  const { t } = useWords()
  const { form, change } = useEditing()
  const set = (part: Partial<FairForm["call"]>) => change({ call: { ...form.call, ...part } })
  return (
    <Container className="divide-y p-0">
      <PageHead level="h2" title={t("fairs.tabs.call")} lead={t("fairs.callLead")} />
      <div className="flex flex-col gap-6 px-6 py-4">
        {!form.published && form.call.opens_on && <Alert variant="info">{t("fairs.callDraft")}</Alert>}
        <div className="grid gap-4 md:grid-cols-2">
          <DayField
            path="call.opens_on"
            label={t("fairs.opensOn")}
            value={form.call.opens_on}
            change={(opens_on) => set({ opens_on })}
          />
          <DayField
            path="call.closes_on"
            label={t("fairs.closesOn")}
            value={form.call.closes_on}
            change={(closes_on) => set({ closes_on })}
          />
        </div>
        <div className="grid gap-4 md:grid-cols-2">
          <CountField
            path="call.places"
            label={t("fairs.placesInAll")}
            value={form.call.places}
            change={(places) => set({ places })}
          />
        </div>
        <QuotaFields />
        <TextInThree
          path="call.text"
          label={t("fairs.callText")}
          value={form.call.text}
          longest={4000}
          long
          change={(text) => set({ text })}
        />
      </div>
    </Container>
  )
}
