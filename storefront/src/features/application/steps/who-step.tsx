"use client"

import { useTranslations } from "next-intl"
import { Select } from "@/ui/inputs"
import { Notice } from "@/ui/notice"
import type { Answers } from "../answers"
import { oddIce } from "../odd-ice"
import { CountField, TypedField, type StepProps } from "./typed-field"

const forms = [
  "cooperative",
  "union",
  "association",
  "economic_interest_group",
  "artisan",
  "mutual",
  "institution",
] as const satisfies readonly NonNullable<Answers["legal_form"]>[]

/** Who applies, what it is called in three languages, and where it is registered. */
export function WhoStep(step: StepProps) {
  const t = useTranslations()
  const { answers, change, errorOf } = step
  const ice = oddIce(answers.ice ?? "")
  return (
    <>
      <TypedField {...step} name="applicant_name" hint={t("apply.hint.applicant_name")} autoComplete="name" />
      <Select
        name="legal_form"
        label={t("apply.field.legal_form")}
        error={errorOf("legal_form")}
        defaultValue={answers.legal_form ?? ""}
        empty={t("apply.choose")}
        options={forms.map((form) => ({ value: form, label: t(`apply.form.${form}`) }))}
        onChange={({ target }) => change({ legal_form: (target.value || null) as Answers["legal_form"] })}
      />
      <TypedField {...step} name="name_ar" dir="rtl" lang="ar" maxLength={120} hint={t("apply.hint.name")} />
      <TypedField {...step} name="name_fr" dir="ltr" lang="fr" maxLength={120} />
      <TypedField {...step} name="name_en" dir="ltr" lang="en" maxLength={120} optional />
      {answers.legal_form !== "artisan" && (
        <>
          <TypedField {...step} name="register_court" />
          <TypedField {...step} name="register_number" maxLength={40} dir="ltr" />
          <TypedField {...step} name="odco_reference" maxLength={40} dir="ltr" optional />
        </>
      )}
      <TypedField
        {...step}
        name="ice"
        maxLength={30}
        dir="ltr"
        inputMode="numeric"
        optional
        hint={t("apply.hint.ice")}
      />
      {ice && <Notice tone="warning">{t(`apply.warning.${ice}`)}</Notice>}
      <CountField {...step} name="founded" optional />
    </>
  )
}
