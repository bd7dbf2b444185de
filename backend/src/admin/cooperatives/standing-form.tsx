import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { day } from "../words/format"
import { useWords } from "../words/use-words"
import type { StaffCooperative } from "./cooperative-facts"
import { ReasonForm } from "./reason-form"
import { useDecide } from "./use-decide"

/** A suspension, and the end of one: what it means is said before it is done. */
export function StandingForm({ cooperative: { id, status, open_parcels, closed } }: { cooperative: StaffCooperative }) {
  const { t, language } = useWords()
  const [asking, ask] = useState(false)
  const step = status === "suspended" ? "reinstate" : "suspend"
  const decide = useDecide<{ reason: string }>(
    `/admin/cooperatives/${id}/${step}`,
    t(step === "suspend" ? "cooperatives.standing.suspended" : "cooperatives.standing.reinstated")
  )
  if (status !== "verified" && status !== "suspended") return null
  return (
    <div>
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <Text size="small" className="max-w-3xl text-ui-fg-subtle">
          {t(`cooperatives.standing.${step}How`)} {t("cooperatives.standing.openParcels", { number: open_parcels })}.
          {closed &&
            ` ${t("cooperatives.standing.closed", {
              from: day(closed.from, language),
              until: day(closed.until, language),
            })}.`}
        </Text>
        {!asking && (
          <Button size="small" variant="secondary" onClick={() => ask(true)}>
            {t(`cooperatives.standing.${step}`)}
          </Button>
        )}
      </div>
      {asking && (
        <ReasonForm
          label={t(step === "suspend" ? "cooperatives.reason" : "cooperatives.standing.wordFromYou")}
          hint={t("cooperatives.reasonHow")}
          action={t(`cooperatives.standing.${step}`)}
          templates={
            step === "suspend"
              ? [
                  "cooperatives.templates.papers_expired",
                  "cooperatives.templates.complaints",
                  "cooperatives.templates.goods_forbidden",
                ]
              : []
          }
          optional={step === "reinstate"}
          danger={step === "suspend"}
          busy={decide.isPending}
          send={(reason) => decide.mutate({ reason }, { onSuccess: () => ask(false) })}
          cancel={() => ask(false)}
        />
      )}
    </div>
  )
}
