"use client"

import { useTranslations } from "next-intl"
import { Select, type OptionGroup } from "@/ui/inputs"
import { CountField, TypedField, type StepProps } from "./typed-field"

/** How many they are. */
export function HeadsStep(step: StepProps) {
  const t = useTranslations("apply.hint")
  return (
    <>
      <CountField {...step} name="members_count" />
      <CountField {...step} name="women_count" optional />
      <CountField {...step} name="youth_count" optional hint={t("youth_count")} />
    </>
  )
}

/** Where they work. */
export function WhereStep({ provinces, ...step }: StepProps & { provinces: OptionGroup[] }) {
  const t = useTranslations("apply")
  const { answers, change, errorOf } = step
  return (
    <>
      <Select
        name="province_id"
        label={t("field.province_id")}
        error={errorOf("province_id")}
        defaultValue={answers.province_id ?? ""}
        empty={t("choose")}
        options={provinces}
        onChange={({ target }) => change({ province_id: target.value || null })}
      />
      <TypedField {...step} name="locality_ar" dir="rtl" lang="ar" />
      <TypedField {...step} name="locality_fr" dir="ltr" lang="fr" optional />
      <TypedField {...step} name="street" maxLength={160} optional hint={t("hint.street")} />
    </>
  )
}
