"use client"

import { useLocale, useTranslations } from "next-intl"
import { TextInput } from "@/ui/inputs"
import { confirmMail } from "../details-action"
import { forgetPassword, setPassword } from "../password-action"
import { OwnForm } from "./own-form"

/** Asks for a link by mail. */
export function ForgottenForm() {
  const t = useTranslations("account")
  return (
    <OwnForm action={forgetPassword.bind(null, useLocale())} submit={t("sendLink")}>
      {(state) => (
        <TextInput
          name="email"
          label={t("email")}
          error={state.errors.email}
          defaultValue={state.values.email}
          type="text"
          inputMode="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          dir="ltr"
          maxLength={120}
        />
      )}
    </OwnForm>
  )
}

/** Sets the password by the token of the link. */
export function NewPasswordForm({ token }: { token: string }) {
  const t = useTranslations("account")
  return (
    <OwnForm action={setPassword.bind(null, useLocale(), token)} submit={t("save")}>
      {(state) => (
        <TextInput
          name="password"
          label={t("newPassword")}
          hint={t("passwordHint")}
          error={state.errors.password}
          type="password"
          autoComplete="new-password"
          dir="ltr"
        />
      )}
    </OwnForm>
  )
}

/** One press confirms the mail whose link was followed. */
export function ConfirmMailForm({ token }: { token: string }) {
  const t = useTranslations("account")
  return <OwnForm action={confirmMail.bind(null, useLocale(), token)} submit={t("confirmMail")} />
}
