"use client"

import { useTranslations } from "next-intl"
import { useState } from "react"
import type { Api } from "@/lib/api/types"
import { RadioCards } from "@/ui/choices"
import { TextInput } from "@/ui/inputs"
import styles from "./returns.module.css"

/** Where the money goes: a card's always to the card, a transfer's to an account, cash as the buyer likes. */
export function MoneyBack({ payment, error }: { payment: Api["Payment"]; error: string | undefined }) {
  const t = useTranslations("returns")
  const [way, setWay] = useState("transfer")
  if (payment === "card") return <p>{t("toCard")}</p>
  const rib = (
    <TextInput
      name="rib"
      label={t("rib")}
      hint={t("ribHint")}
      error={error}
      inputMode="numeric"
      autoComplete="off"
      dir="ltr"
      maxLength={40}
    />
  )
  if (payment === "bank_transfer") {
    return (
      <>
        <input type="hidden" name="refund" value="transfer" />
        {rib}
      </>
    )
  }
  return (
    <div className={styles.group}>
      <RadioCards
        name="refund"
        legend={t("money")}
        defaultValue="transfer"
        onChange={(event) => setWay(event.target.value)}
        cards={[
          { value: "transfer", label: t("byTransfer"), detail: t("byTransferDetail") },
          { value: "cash", label: t("byCash"), detail: t("byCashDetail") },
        ]}
      />
      {way === "transfer" && rib}
    </div>
  )
}
