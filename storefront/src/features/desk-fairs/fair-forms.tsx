"use client"

import { useLocale, useTranslations } from "next-intl"
import { StepCheckbox, StepRadios, StepTextarea } from "@/features/desk-orders/step-fields"
import { StepForm } from "@/features/desk-orders/step-form"
import { applyToFair, withdrawFromFair } from "./action"

const sizes = ["table", "small", "large"] as const

/** What the cooperative brings and the room it needs; sent again while it waits, it says so anew. */
export function ApplyForm({ id, brings, size, again }: { id: string; brings: string; size: string; again: boolean }) {
  const t = useTranslations("deskFairs")
  return (
    <StepForm action={applyToFair.bind(null, { locale: useLocale(), id })} submit={t(again ? "sendAgain" : "send")}>
      <StepTextarea
        name="brings"
        label={t("brings")}
        hint={t("bringsHint")}
        defaultValue={brings}
        maxLength={1000}
        required
        dir="auto"
      />
      <StepRadios
        name="stand_wish"
        legend={t("wish")}
        defaultValue={size}
        cards={sizes.map((value) => ({ value, label: t(`size.${value}`) }))}
      />
    </StepForm>
  )
}

/** Takes the application back, asked twice. */
export function WithdrawForm({ id }: { id: string }) {
  const t = useTranslations("deskFairs")
  return (
    <StepForm action={withdrawFromFair.bind(null, { locale: useLocale(), id })} submit={t("withdraw")} variant="danger">
      <p>{t("withdrawText")}</p>
      <StepCheckbox name="sure" label={t("withdrawSure")} />
    </StepForm>
  )
}
