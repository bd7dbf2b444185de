import { useTranslations } from "next-intl"
import type { Locale } from "@/i18n/locales"
import { moneyText } from "@/i18n/money"
import { Checkbox, RadioCards } from "@/ui/choices"
import { Disclosure } from "@/ui/disclosure"
import { Icon } from "@/ui/icon"
import { TextInput } from "@/ui/inputs"
import { Notice } from "@/ui/notice"
import {
  acceptOrder,
  acceptPart,
  declineOrder,
  deliverOrder,
  leaveOrder,
  noteCall,
  packOrder,
  refuseOrder,
  shipOrder,
} from "./action"
import { declineReasons, refuseReasons } from "./reasons"
import { StepForm } from "./step-form"
import { isFetched, mayLeave, type DeskOrder } from "./view"
import styles from "./order.module.css"

const carriers = ["Amana", "Cathedis", "Ozone"] as const

type Props = { locale: Locale; order: DeskOrder }

/** What can be done with an order now, the usual first; nothing once it has ended. */
export function OrderSteps({ locale, order }: Props) {
  if (order.state === "placed" || order.state === "awaiting_payment")
    return (
      <>
        <CallFirst locale={locale} order={order} />
        {!order.history.some(({ state }) => state === "accepted" || state === "accepted_in_part") && (
          <Answering locale={locale} order={order} />
        )}
      </>
    )
  if (order.state === "accepted") return <Packing locale={locale} order={order} />
  if (order.state === "packed" && !isFetched(order)) return <Shipping locale={locale} order={order} />
  if (order.state === "packed" || order.state === "shipped") return <HandingOver locale={locale} order={order} />
  return null
}

/** What was done when it was handed over: fetched here, or brought by a carrier, with cash or without. */
function handedWord(cash: boolean, fetched: boolean) {
  if (fetched) return cash ? "fetchedCash" : "fetched"
  return cash ? "deliveredCash" : "delivered"
}

function useStepWords() {
  const t = useTranslations("deskOrders")
  return { t, offline: t("offline") }
}

function CallFirst({ locale, order }: Props) {
  const { t, offline } = useStepWords()
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
        <StepForm action={noteCall.bind(null, target)} submit={t("noteCall")} offline={offline} variant="secondary">
          <RadioCards
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

function Answering({ locale, order }: Props) {
  const { t, offline } = useStepWords()
  const target = { locale, id: order.id }
  const divisible = order.lines.length > 1 || order.lines.some(({ quantity }) => quantity > 1)
  return (
    <section className={styles.part}>
      <StepForm action={acceptOrder.bind(null, target)} submit={t("accept")} offline={offline} />
      {divisible && (
        <Disclosure summary={t("acceptPart")}>
          <StepForm
            action={acceptPart.bind(null, target)}
            submit={t("acceptPart")}
            offline={offline}
            variant="secondary"
            shown={["lines"]}
          >
            <p>{t("acceptPartText")}</p>
            {order.lines.map((line) => (
              <label key={line.id} className={styles.pick}>
                <span>{t("ofPieces", { title: line.title, count: line.quantity })}</span>
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
          </StepForm>
        </Disclosure>
      )}
      <Declining locale={locale} order={order} />
    </section>
  )
}

function Declining({ locale, order }: Props) {
  const { t, offline } = useStepWords()
  return (
    <Disclosure summary={t("decline")}>
      <StepForm
        action={declineOrder.bind(null, { locale, id: order.id })}
        submit={t("declineNow")}
        offline={offline}
        variant="danger"
        shown={["reason"]}
      >
        <RadioCards
          name="reason"
          legend={t("why")}
          cards={declineReasons.map(({ value, icon }) => ({ value, icon, label: t(`declineReason.${value}`) }))}
        />
      </StepForm>
    </Disclosure>
  )
}

function Packing({ locale, order }: Props) {
  const { t, offline } = useStepWords()
  const target = { locale, id: order.id }
  const pieces = order.lines.reduce((sum, { quantity }) => sum + quantity, 0)
  return (
    <section className={styles.part}>
      <StepForm action={packOrder.bind(null, target)} submit={t("packOne")} offline={offline} />
      {pieces > 1 && (
        <Disclosure summary={t("packSeveral")}>
          <StepForm
            action={packOrder.bind(null, target)}
            submit={t("packSeveral")}
            offline={offline}
            variant="secondary"
            shown={["boxes"]}
          >
            <p>{t("packSeveralText")}</p>
            {Array.from({ length: Math.min(4, pieces) }, (_, box) => (
              <fieldset key={box} className={styles.step}>
                <legend>{t("box", { number: box + 1 })}</legend>
                {order.lines.map((line) => (
                  <label key={line.id} className={styles.pick}>
                    <span>{t("ofPieces", { title: line.title, count: line.quantity })}</span>
                    <input
                      type="number"
                      name={`box-${box}-${line.id}`}
                      inputMode="numeric"
                      min={0}
                      max={line.quantity}
                      defaultValue={0}
                      className={styles.number}
                    />
                  </label>
                ))}
              </fieldset>
            ))}
          </StepForm>
        </Disclosure>
      )}
      <Declining locale={locale} order={order} />
    </section>
  )
}

function Shipping({ locale, order }: Props) {
  const { t, offline } = useStepWords()
  const here = order.boxes.filter(({ shipped_at }) => !shipped_at)
  return (
    <section className={styles.part}>
      <h2>{t("ship")}</h2>
      <StepForm
        action={shipOrder.bind(null, { locale, id: order.id })}
        submit={t("shipNow")}
        offline={offline}
        shown={["carrier", "other_carrier", "boxes"]}
      >
        <RadioCards
          name="carrier"
          legend={t("carrier")}
          defaultValue={order.carrier ?? carriers[0]}
          cards={[...carriers.map((value) => ({ value, label: value })), { value: "other", label: t("otherCarrier") }]}
        />
        <TextInput name="other_carrier" label={t("otherCarrierName")} optional={t("optional")} maxLength={60} />
        {here.map((box, index) => (
          <div key={box.id} className={styles.step}>
            <Checkbox
              name="box"
              id={`ship-${box.id}`}
              value={box.id}
              defaultChecked
              label={t("box", { number: index + 1 })}
            />
            <TextInput
              name={`tracking-${box.id}`}
              label={t("tracking")}
              optional={t("optional")}
              dir="ltr"
              maxLength={60}
            />
          </div>
        ))}
      </StepForm>
    </section>
  )
}

function HandingOver({ locale, order }: Props) {
  const { t, offline } = useStepWords()
  const target = { locale, id: order.id }
  const open = order.boxes.filter(({ delivered_at }) => !delivered_at)
  const cash = order.to_collect > 0
  return (
    <section className={styles.part}>
      <StepForm
        action={deliverOrder.bind(null, target)}
        submit={t(handedWord(cash, isFetched(order)))}
        offline={offline}
        shown={["boxes", "cash_counted"]}
      >
        {open.length > 1 &&
          open.map((box, index) => (
            <Checkbox
              key={box.id}
              name="box"
              id={`hand-${box.id}`}
              value={box.id}
              defaultChecked
              label={t("box", { number: index + 1 })}
            />
          ))}
        {cash && !isFetched(order) && (
          <RadioCards
            name="cash_held_by"
            legend={t("whoHasCash")}
            defaultValue="carrier"
            cards={[
              { value: "carrier", label: t("cashCarrier"), detail: t("cashCarrierText") },
              { value: "cooperative", label: t("cashUs"), detail: t("cashUsText") },
            ]}
          />
        )}
        {cash && (
          <Disclosure summary={t("otherSum")}>
            <TextInput
              name="cash_counted"
              label={t("cashCounted")}
              hint={t("cashCountedHint", { amount: moneyText(order.to_collect, locale) })}
              inputMode="decimal"
              dir="ltr"
              autoComplete="off"
              optional={t("optional")}
            />
            <TextInput name="cash_note" label={t("cashNote")} maxLength={200} optional={t("optional")} />
          </Disclosure>
        )}
      </StepForm>
      {order.state === "packed" && mayLeave(order) && open.length === order.boxes.length && (
        <Disclosure summary={t("nobodyCame")}>
          <StepForm
            action={leaveOrder.bind(null, target)}
            submit={t("nobodyCameNow")}
            offline={offline}
            variant="danger"
          >
            <p>{t("nobodyCameText")}</p>
          </StepForm>
        </Disclosure>
      )}
      {order.state === "shipped" && open.length === order.boxes.length && (
        <Disclosure summary={t("refused")}>
          <StepForm
            action={refuseOrder.bind(null, target)}
            submit={t("refusedNow")}
            offline={offline}
            variant="danger"
            shown={["reason"]}
          >
            <RadioCards
              name="reason"
              legend={t("why")}
              cards={refuseReasons.map(({ value, icon }) => ({ value, icon, label: t(`refuseReason.${value}`) }))}
            />
          </StepForm>
        </Disclosure>
      )}
    </section>
  )
}
