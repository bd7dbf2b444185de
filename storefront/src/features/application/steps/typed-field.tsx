"use client"

import { useTranslations } from "next-intl"
import { TextInput } from "@/ui/inputs"
import { numberOf, type Answers, type Written } from "../answers"

/** The words of what is wrong with a field, once it was tried to send it; a number that cannot be right at once. */
export type ErrorOf = (field: keyof Answers) => string | undefined

export interface StepProps {
  answers: Answers
  change: (written: Written) => void
  errorOf: ErrorOf
}

type Field = { [Name in keyof Answers]: Answers[Name] extends string ? Name : never }[keyof Answers]
type Count = "founded" | "members_count" | "women_count" | "youth_count"

interface Options {
  optional?: boolean
  hint?: string
  dir?: "ltr" | "rtl"
  lang?: string
  maxLength?: number
  inputMode?: "numeric"
  autoComplete?: string
}

/** One line of an application, kept as it is typed. */
export function TypedField({
  name,
  answers,
  change,
  errorOf,
  optional,
  maxLength = 80,
  ...options
}: StepProps & Options & { name: Field }) {
  const t = useTranslations()
  return (
    <TextInput
      {...options}
      name={name}
      label={t(`apply.field.${name}`)}
      optional={optional ? t("form.optional") : undefined}
      error={errorOf(name)}
      defaultValue={answers[name]}
      maxLength={maxLength}
      onChange={({ target }) => change({ [name]: target.value })}
    />
  )
}

/** A count of an application, in any digits. */
export function CountField({ name, answers, change, errorOf, optional, hint }: StepProps & Options & { name: Count }) {
  const t = useTranslations()
  return (
    <TextInput
      name={name}
      label={t(`apply.field.${name}`)}
      optional={optional ? t("form.optional") : undefined}
      hint={hint}
      error={errorOf(name)}
      defaultValue={answers[name] ?? ""}
      inputMode="numeric"
      dir="ltr"
      maxLength={6}
      onChange={({ target }) => change({ [name]: numberOf(target.value) })}
    />
  )
}
