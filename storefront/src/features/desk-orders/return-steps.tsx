import { useTranslations } from "next-intl"
import { ReturnShown } from "@/features/returns/components/return-shown"
import { Checkbox, RadioCards } from "@/ui/choices"
import { Disclosure } from "@/ui/disclosure"
import { acceptReturn, receiveReturn, refuseReturn } from "./return-action"
import { StepTextarea } from "./step-fields"
import { StepForm } from "./step-form"
import type { StepsProps } from "./view"
import styles from "./order.module.css"

/** What the buyer gives back: why and with which photos, and what is to be answered or noted of it. */
export function ReturnSteps({ locale, order }: StepsProps) {
  const t = useTranslations("deskOrders")
  if (!order.returns.length) return null
  const target = { locale, id: order.id }
  return (
    <section className={styles.part}>
      <h2>{t("returned")}</h2>
      {order.returns.map((shown) => (
        <ReturnShown
          key={shown.id}
          locale={locale}
          shown={shown}
          photoAddress={(photo) => `/api/desk/photo?parcel=${order.id}&photo=${encodeURIComponent(photo)}`}
        />
      ))}
      {order.state === "return_requested" && (
        <>
          <StepForm action={acceptReturn.bind(null, target)} submit={t("takeBack")}>
            <StepTextarea
              id="return-note"
              name="note"
              label={t("takeBackHow")}
              optional={t("optional")}
              maxLength={300}
              rows={2}
            />
          </StepForm>
          <Disclosure summary={t("refuseReturn")}>
            <StepForm action={refuseReturn.bind(null, target)} submit={t("refuseReturnNow")} variant="danger">
              <StepTextarea id="return-reason" name="reason" label={t("tellWhy")} maxLength={300} rows={3} />
            </StepForm>
          </Disclosure>
        </>
      )}
      {order.state === "return_accepted" && (
        <StepForm action={receiveReturn.bind(null, target)} submit={t("goodsBack")}>
          <Checkbox name="restock" label={t("restock")} hint={t("restockText")} />
          {order.returns[0]?.refund_by === "cash" && (
            <RadioCards
              name="cash_paid_by"
              legend={t("whoPaidBack")}
              defaultValue="carrier"
              cards={[
                { value: "carrier", label: t("cashCarrier") },
                { value: "cooperative", label: t("cashUs"), detail: t("paidBackText") },
              ]}
            />
          )}
        </StepForm>
      )}
    </section>
  )
}
