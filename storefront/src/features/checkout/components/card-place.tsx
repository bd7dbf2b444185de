"use client"

import { useLocale, useTranslations } from "next-intl"
import { useEffect, useState, type ComponentType } from "react"
import type { Api } from "@/lib/api/types"
import { Button } from "@/ui/button"
import { Notice, Skeleton } from "@/ui/notice"
import type { CardTrouble } from "../card/trouble"
import type { CardForm } from "../card/use-card"
import type { Prepared } from "../question"
import type { CardPaymentProps } from "./card-payment"
import styles from "./checkout.module.css"

export interface CardConduct {
  trouble: CardTrouble | null
  setTrouble: (trouble: CardTrouble | null) => void
  hold: (form: CardForm | null) => void
}

interface Props {
  prepared: Prepared | null
  conduct: CardConduct
  /** Ways to pay that need no form. */
  others: readonly Api["Payment"][]
  onOther: (payment: Api["Payment"]) => void
}

/** Where the card's fields stand, what is wrong with them, and the way out when they cannot load. */
export function CardPlace({ prepared, conduct, others, onOther }: Props) {
  const t = useTranslations("checkout")
  const locale = useLocale()
  const { trouble, setTrouble, hold } = conduct
  const [attempt, setAttempt] = useState(0)
  const card = prepared?.card
  const Fields = useCardFields(Boolean(card), attempt, () => setTrouble("unreachable"))
  useEffect(() => () => setTrouble(null), [setTrouble])

  return (
    <fieldset id="card" tabIndex={-1} className={styles.card} aria-describedby={trouble ? "card-error" : undefined}>
      <legend>{t("cardTitle")}</legend>
      {!card && <p className={styles.small}>{t("cardLater")}</p>}
      {card && !Fields && trouble !== "unreachable" && <Skeleton height="12rem" />}
      {card && Fields && (
        <Fields
          key={`${card.client_secret} ${attempt}`}
          card={card}
          total={prepared.total}
          locale={locale}
          onForm={hold}
          onEdit={() => setTrouble(null)}
          onUnreachable={() => setTrouble("unreachable")}
        />
      )}
      {trouble && (
        <div id="card-error">
          <Notice tone={trouble === "notReady" ? "info" : "danger"} live>
            {t(`cardTrouble.${trouble}`)}
          </Notice>
        </div>
      )}
      {trouble === "unreachable" && (
        <div className={styles.ways}>
          <Button
            variant="secondary"
            onClick={() => {
              setTrouble(null)
              setAttempt(attempt + 1)
            }}
          >
            {t("cardAgain")}
          </Button>
          {others.map((payment) => (
            <Button key={payment} variant="secondary" onClick={() => onOther(payment)}>
              {t(`payment.${payment}`)}
            </Button>
          ))}
        </div>
      )}
    </fieldset>
  )
}

/** Fetches the script of the card's fields, at the first need and at each new attempt. */
function useCardFields(wanted: boolean, attempt: number, onFail: () => void): ComponentType<CardPaymentProps> | null {
  const [Fields, setFields] = useState<ComponentType<CardPaymentProps> | null>(null)
  useEffect(() => {
    if (!wanted || Fields) return
    let left = false
    import("./card-payment").then(
      ({ CardPayment }) => !left && setFields(() => CardPayment),
      () => !left && onFail()
    )
    return () => {
      left = true
    }
    // Not at each rendering's `onFail`: asked once an attempt.
  }, [wanted, attempt, Fields])
  return Fields
}
