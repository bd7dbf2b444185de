import { useTranslations } from "next-intl"
import { Disclosure } from "@/ui/disclosure"
import { Icon } from "@/ui/icon"
import { Notice } from "@/ui/notice"
import { acceptOrder, acceptPart, declineOrder, noteCall } from "./action"
import { LineName } from "./line-name"
import { declineReasons } from "./reasons"
import { StepGroup, StepRadios } from "./step-fields"
import { StepForm } from "./step-form"
import type { StepsProps } from "./view"
import styles from "./order.module.css"

/** A doubtful order is called about first; what came of it is noted. */
export function CallFirst({ locale, order }: StepsProps) {
  const t = useTranslations("deskOrders")
  if (!order.doubts.length) return null
  const target = { locale, id: order.id }
  return (
    <section className={styles.part}>
      <h2>{t("callFirst")}</h2>
      <ul>
        {order.doubts.map((doubt) => (
          <li key={doubt}>{t(`doubt.${doubt}`)}</li>
        ))}
      </ul>
      <a href={`tel:${order.recipient.phone}`} className={styles.call}>
        <Icon name="phone" />
        {t("callBuyer")}
      </a>
      {order.call && (
        <Notice tone={order.call.outcome === "confirmed" ? "success" : "warning"}>
          <p>{t(`outcome.${order.call.outcome}`)}</p>
        </Notice>
      )}
      {order.call?.outcome !== "confirmed" && (
        <StepForm action={noteCall.bind(null, target)} submit={t("noteCall")} variant="secondary">
          <StepRadios
            name="outcome"
            legend={t("howCall")}
            defaultValue="confirmed"
            cards={(["confirmed", "no_answer", "wrong_number"] as const).map((value) => ({
              value,
              label: t(`outcome.${value}`),
            }))}
          />
        </StepForm>
      )}
    </section>
  )
}

/** The order is taken, in part or whole, or declined. */
export function Answering({ locale, order }: StepsProps) {
  const t = useTranslations("deskOrders")
  const target = { locale, id: order.id }
  const divisible = order.lines.length > 1 || order.lines.some(({ quantity }) => quantity > 1)
  return (
    <section className={styles.part}>
      <StepForm action={acceptOrder.bind(null, target)} submit={t("accept")} />
      {divisible && (
        <Disclosure summary={t("acceptPart")}>
          <StepForm action={acceptPart.bind(null, target)} submit={t("acceptPart")} variant="secondary">
            <p>{t("acceptPartText")}</p>
            <StepGroup name="lines" className={styles.step}>
              {order.lines.map((line) => (
                <label key={line.id} className={styles.pick}>
                  <span>
                    {t.rich("ofPieces", {
                      title: () => <LineName locale={locale} line={line} />,
                      count: line.quantity,
                    })}
                  </span>
                  <input
                    type="number"
                    name={`part-${line.id}`}
                    inputMode="numeric"
                    min={0}
                    max={line.quantity}
                    defaultValue={line.quantity}
                    className={styles.number}
                  />
                </label>
              ))}
            </StepGroup>
          </StepForm>
        </Disclosure>
      )}
      <Declining locale={locale} order={order} />
    </section>
  )
}

/** No, with a reason the buyer reads; until it is packed. */
export function Declining({ locale, order }: StepsProps) {
  const t = useTranslations("deskOrders")
  return (
    <Disclosure summary={t("decline")}>
      <StepForm action={declineOrder.bind(null, { locale, id: order.id })} submit={t("declineNow")} variant="danger">
        <StepRadios
          name="reason"
          legend={t("why")}
          cards={declineReasons.map(({ value, icon }) => ({ value, icon, label: t(`declineReason.${value}`) }))}
        />
      </StepForm>
    </Disclosure>
  )
}
