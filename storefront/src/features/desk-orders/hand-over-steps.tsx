import { useTranslations } from "next-intl"
import { moneyText } from "@/i18n/money"
import { Checkbox } from "@/ui/choices"
import { Disclosure } from "@/ui/disclosure"
import { deliverOrder, leaveOrder, refuseOrder, shipOrder } from "./action"
import { refuseReasons } from "./reasons"
import { StepGroup, StepRadios, StepText } from "./step-fields"
import { StepForm } from "./step-form"
import { isFetched, mayLeave, type StepsProps } from "./view"
import styles from "./order.module.css"

const carriers = ["Amana", "Cathedis", "Ozone"] as const

/** Boxes go to a carrier, each with its number. */
export function Shipping({ locale, order }: StepsProps) {
  const t = useTranslations("deskOrders")
  const here = order.boxes.filter(({ shipped_at }) => !shipped_at)
  return (
    <section className={styles.part}>
      <h2>{t("ship")}</h2>
      <StepForm action={shipOrder.bind(null, { locale, id: order.id })} submit={t("shipNow")}>
        <StepRadios
          name="carrier"
          legend={t("carrier")}
          defaultValue={order.carrier ?? carriers[0]}
          cards={[
            ...carriers.map((value) => ({
              value,
              label: (
                <span translate="no" lang="fr">
                  {value}
                </span>
              ),
            })),
            { value: "other", label: t("otherCarrier") },
          ]}
        />
        <StepText name="other_carrier" label={t("otherCarrierName")} optional={t("optional")} maxLength={60} />
        <StepGroup name="boxes" className={styles.step}>
          {here.map((box, index) => (
            <div key={box.id} className={styles.step}>
              <Checkbox
                name="box"
                id={`ship-${box.id}`}
                value={box.id}
                defaultChecked
                label={t("box", { number: index + 1 })}
              />
              <StepText
                name={`tracking-${box.id}`}
                label={t("tracking")}
                optional={t("optional")}
                dir="ltr"
                maxLength={60}
              />
            </div>
          ))}
        </StepGroup>
      </StepForm>
    </section>
  )
}

/** What was done when it was handed over: fetched here, or brought by a carrier, with cash or without. */
function handedWord(cash: boolean, fetched: boolean) {
  if (fetched) return cash ? "fetchedCash" : "fetched"
  return cash ? "deliveredCash" : "delivered"
}

/** It was handed over, with what cash; or refused at the door, or nobody came. */
export function HandingOver({ locale, order }: StepsProps) {
  const t = useTranslations("deskOrders")
  const target = { locale, id: order.id }
  const open = order.boxes.filter(({ delivered_at }) => !delivered_at)
  const cash = order.to_collect > 0
  return (
    <section className={styles.part}>
      <StepForm action={deliverOrder.bind(null, target)} submit={t(handedWord(cash, isFetched(order)))}>
        {open.length > 1 && (
          <StepGroup name="boxes" className={styles.step}>
            {open.map((box, index) => (
              <Checkbox
                key={box.id}
                name="box"
                id={`hand-${box.id}`}
                value={box.id}
                defaultChecked
                label={t("box", { number: index + 1 })}
              />
            ))}
          </StepGroup>
        )}
        {cash && !isFetched(order) && (
          <StepRadios
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
            <div className={styles.step}>
              <StepText
                name="cash_counted"
                label={t("cashCounted")}
                hint={t("cashCountedHint", { amount: moneyText(order.to_collect, locale) })}
                inputMode="decimal"
                dir="ltr"
                autoComplete="off"
                optional={t("optional")}
              />
              <StepText name="cash_note" label={t("cashNote")} maxLength={200} optional={t("optional")} />
            </div>
          </Disclosure>
        )}
      </StepForm>
      {order.state === "packed" && mayLeave(order) && open.length === order.boxes.length && (
        <Disclosure summary={t("nobodyCame")}>
          <StepForm action={leaveOrder.bind(null, target)} submit={t("nobodyCameNow")} variant="danger">
            <p>{t("nobodyCameText")}</p>
          </StepForm>
        </Disclosure>
      )}
      {order.state === "shipped" && open.length === order.boxes.length && (
        <Disclosure summary={t("refused")}>
          <StepForm action={refuseOrder.bind(null, target)} submit={t("refusedNow")} variant="danger">
            <StepRadios
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
