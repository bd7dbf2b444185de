"use client"

import { useTranslations } from "next-intl"
import { Notice } from "@/ui/notice"
import { TypedField, type StepProps } from "./typed-field"

/** Where the cooperative is paid. Mutuals and institutions sell nothing. */
export function PayoutStep(step: StepProps) {
  const t = useTranslations("apply")
  const { legal_form } = step.answers
  if (legal_form === "mutual" || legal_form === "institution") return <Notice>{t("notPaid")}</Notice>
  return (
    <>
      <TypedField {...step} name="payout_holder" maxLength={120} hint={t("hint.payout_holder")} />
      <TypedField {...step} name="payout_bank" />
      <TypedField {...step} name="rib" maxLength={40} dir="ltr" inputMode="numeric" hint={t("hint.rib")} />
    </>
  )
}
