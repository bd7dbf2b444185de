"use client"

import { useTranslations } from "next-intl"
import { TextInput } from "@/ui/inputs"

/** Six digits, which a phone offers from the message that brought them. */
export function CodeField({ name = "code", error, hint }: { name?: string; error?: string; hint?: string }) {
  const t = useTranslations("account")
  return (
    <TextInput
      name={name}
      label={t("code")}
      hint={hint}
      error={error}
      inputMode="numeric"
      autoComplete="one-time-code"
      dir="ltr"
      maxLength={12}
      spellCheck={false}
    />
  )
}
