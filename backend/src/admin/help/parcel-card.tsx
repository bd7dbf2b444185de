import { Badge, Button, Container, Input, Label, Text } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { PageHead } from "../shell/page-head"
import { amount, daySpan, moment } from "../words/format"
import { useWords } from "../words/use-words"
import { lineName } from "./line-name"
import { ReturnForm } from "./return-form"
import { ReturnList } from "./return-list"
import { useHelp, type Helped } from "./use-helped"

type Props = {
  parcel: Helped["purchase"]["parcels"][number]
  payment: Helped["purchase"]["payment"]
  readOnly: boolean
}

/** One parcel: what is in it, what happened to it, an end to it while that is possible, a return afterwards. */
export function ParcelCard({ parcel, payment, readOnly }: Props) {
  const { t, language } = useWords()
  const [asking, ask] = useState<"cancel" | "return" | null>(null)
  const [reason, setReason] = useState("")
  const cancel = useHelp<{ reason: string }>(() => `/admin/parcels/${parcel.id}/cancel`, t("help.cancelled"))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    cancel.mutate({ reason }, { onSuccess: () => ask(null) })
  }
  const sums = (
    [
      ["delivery", parcel.delivery_total],
      ["discount", -parcel.discount_total],
      ["total", parcel.total],
      ["refunded", parcel.refunded],
      ["refundDue", parcel.refunds.reduce((sum, { due, amount }) => sum + (due ? amount : 0), 0)],
    ] as const
  ).filter(([name, sum]) => name === "total" || sum !== 0)
  const reasonId = `cancel-${parcel.id}`
  return (
    <Container className="divide-y p-0">
      <PageHead level="h2" title={`${t("help.parcel")} ${parcel.number} · ${parcel.cooperative.name}`}>
        <Badge>{t(`help.states.${parcel.state}`)}</Badge>
        {parcel.can_cancel && !readOnly && !asking && (
          <Button size="small" variant="secondary" onClick={() => ask("cancel")}>
            {t("help.cancel")}
          </Button>
        )}
        {parcel.return_until && !readOnly && !asking && (
          <Button size="small" variant="secondary" onClick={() => ask("return")}>
            {t("help.openReturn")}
          </Button>
        )}
      </PageHead>
      {asking === "return" && <ReturnForm {...{ parcel, payment }} close={() => ask(null)} />}
      {asking === "cancel" && (
        <form onSubmit={submit} className="flex flex-wrap items-end gap-3 px-6 py-4">
          <div className="min-w-60 flex-1">
            <Label htmlFor={reasonId} size="xsmall">
              {t("help.reason")}
            </Label>
            <Input
              id={reasonId}
              required
              maxLength={200}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
            <Text size="small" className="text-ui-fg-subtle">
              {t("help.cancelHow")}
            </Text>
          </div>
          <Button size="small" type="button" variant="secondary" onClick={() => ask(null)}>
            {t("help.keep")}
          </Button>
          <Button size="small" variant="danger" type="submit" isLoading={cancel.isPending}>
            {t("help.cancel")}
          </Button>
        </form>
      )}
      <div className="px-6 py-4">
        <Text size="small">{t(`help.services.${parcel.service}`)}</Text>
        {parcel.fair && <FairLine fair={parcel.fair} />}
      </div>
      <ul className="px-6 py-4">
        {parcel.lines.map((line) => (
          <li key={line.id} className="flex justify-between gap-4">
            <Text size="small">
              {lineName(line)} × {line.quantity}
            </Text>
            <Text size="small">
              <bdi>{amount(line.total, language)}</bdi>
            </Text>
          </li>
        ))}
        {sums.map(([name, sum]) => (
          <li key={name} className="flex justify-between gap-4">
            <Text size="small" weight={name === "total" ? "plus" : "regular"}>
              {t(`help.${name}`)}
            </Text>
            <Text size="small" weight={name === "total" ? "plus" : "regular"}>
              <bdi>{amount(sum, language)}</bdi>
            </Text>
          </li>
        ))}
      </ul>
      <ol className="px-6 py-4" aria-label={t("help.history")}>
        {parcel.history.map(({ state, at }) => (
          <li key={`${state} ${at}`}>
            <Text size="small" className="text-ui-fg-subtle">
              {moment(at, language)} · {t(`help.states.${state}`)}
            </Text>
          </li>
        ))}
      </ol>
      <ReturnList returns={parcel.returns} />
      {parcel.reason && <Text className="px-6 py-4">{parcel.reason}</Text>}
    </Container>
  )
}

/** Where and when it is fetched, and whether that still holds. */
function FairLine({ fair }: { fair: NonNullable<Props["parcel"]["fair"]> }) {
  const { t, language } = useWords()
  const place = [fair.name, fair.venue, fair.territory?.name, fair.stand].filter(Boolean).join(" · ")
  return (
    <>
      <Text size="small">{place}</Text>
      <Text size="small" className="text-ui-fg-subtle">
        {daySpan(fair.starts_on, fair.ends_on, language)} · {t(`help.fairs.${fair.standing}`)}
      </Text>
    </>
  )
}
