import { useTranslations } from "next-intl"
import { Disclosure } from "@/ui/disclosure"
import { packOrder } from "./action"
import { Declining } from "./answer-steps"
import { LineName } from "./line-name"
import { StepGroup } from "./step-fields"
import { StepForm } from "./step-form"
import type { StepsProps } from "./view"
import styles from "./order.module.css"

/** In one box, or in several with what goes into each. */
export function Packing({ locale, order }: StepsProps) {
  const t = useTranslations("deskOrders")
  const target = { locale, id: order.id }
  const pieces = order.lines.reduce((sum, { quantity }) => sum + quantity, 0)
  return (
    <section className={styles.part}>
      <StepForm action={packOrder.bind(null, target)} submit={t("packOne")} />
      {pieces > 1 && (
        <Disclosure summary={t("packSeveral")}>
          <StepForm action={packOrder.bind(null, target)} submit={t("packSeveral")} variant="secondary">
            <p>{t("packSeveralText")}</p>
            <StepGroup name="boxes" className={styles.step}>
              {Array.from({ length: Math.min(4, pieces) }, (_, box) => (
                <fieldset key={box} className={styles.step}>
                  <legend>{t("box", { number: box + 1 })}</legend>
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
            </StepGroup>
          </StepForm>
        </Disclosure>
      )}
      <Declining locale={locale} order={order} />
    </section>
  )
}
