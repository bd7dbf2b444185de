"use client"

import { useTranslations } from "next-intl"
import { useState } from "react"
import type { Api } from "@/lib/api/types"
import { RadioCards } from "@/ui/choices"
import type { Prepared } from "../question"
import { CardPlace, type CardConduct } from "./card-place"
import styles from "./checkout.module.css"

interface Props {
  prepared: Prepared | null
  chosen: Api["Payment"]
  card: CardConduct
  onChange: (payment: Api["Payment"]) => void
}

/** Ways to pay: what the market offers, cash first; under a chosen card, its fields. */
export function PaymentChoice({ prepared, chosen, card, onChange }: Props) {
  const t = useTranslations("checkout")
  // The cards keep their own state: they are made anew when another way is chosen below them.
  const [turns, setTurns] = useState(0)
  const offered: readonly Api["Payment"][] = prepared?.payments ?? ["cash_on_delivery", "bank_transfer"]
  return (
    <div className={styles.part}>
      <RadioCards
        key={`${offered.join()} ${turns}`}
        name="payment"
        legend={t("paymentTitle")}
        defaultValue={chosen}
        onChange={(event) => onChange(event.target.value as Api["Payment"])}
        cards={offered.map((payment) => ({
          value: payment,
          label: t(`payment.${payment}`),
          detail: t(`paymentDetail.${payment}`),
        }))}
      />
      {chosen === "card" && (
        <CardPlace
          prepared={prepared}
          conduct={card}
          others={offered.filter((payment) => payment !== "card")}
          onOther={(payment) => {
            onChange(payment)
            setTurns(turns + 1)
          }}
        />
      )}
    </div>
  )
}
