"use client"

import { useLocale, useTranslations } from "next-intl"
import { useRef } from "react"
import { TextInput } from "@/ui/inputs"
import { changeMail, changePassword, changePhone, endOtherSessions, saveName, sendMailAgain } from "../details-action"
import { CodeField } from "./code-field"
import { OwnForm } from "./own-form"
import { ProofFields, SendCode, type Own } from "./proof-fields"

export function NameForm({ name }: { name: string }) {
  const t = useTranslations("account")
  return (
    <OwnForm action={saveName.bind(null, useLocale())} submit={t("save")}>
      {(state) => (
        <TextInput
          name="name"
          label={t("name")}
          error={state.errors.name}
          defaultValue={state.values.name ?? name}
          autoComplete="name"
          maxLength={80}
        />
      )}
    </OwnForm>
  )
}

export function PhoneForm({ own }: { own: Own }) {
  const t = useTranslations("account")
  const part = useRef<HTMLDivElement>(null)
  const typedPhone = () => part.current?.querySelector<HTMLInputElement>("[name=phone]")?.value ?? ""
  return (
    <div ref={part}>
      <OwnForm action={changePhone.bind(null, useLocale())} submit={t("save")}>
        {(state) => (
          <>
            <TextInput
              id="new-phone"
              name="phone"
              label={t("newPhone")}
              hint={t("phoneHint")}
              error={state.errors.phone}
              defaultValue={state.values.phone}
              type="tel"
              inputMode="tel"
              autoComplete="tel"
              dir="ltr"
              maxLength={40}
            />
            <SendCode label={t("sendCode")} phoneOf={typedPhone} />
            <CodeField error={state.errors.code} hint={t("codeOfNewPhone")} />
            <ProofFields own={own} id="phone" error={state.errors.proof} />
          </>
        )}
      </OwnForm>
    </div>
  )
}

export function MailForm({ own }: { own: Own }) {
  const t = useTranslations("account")
  return (
    <OwnForm action={changeMail.bind(null, useLocale())} submit={t("sendLink")}>
      {(state) => (
        <>
          <TextInput
            id="new-mail"
            name="email"
            label={t("newMail")}
            hint={t("newMailHint")}
            error={state.errors.email}
            defaultValue={state.values.email}
            type="text"
            inputMode="email"
            autoComplete="email"
            autoCapitalize="none"
            spellCheck={false}
            dir="ltr"
            maxLength={120}
          />
          <ProofFields own={own} id="mail" error={state.errors.proof} />
        </>
      )}
    </OwnForm>
  )
}

/** The link to the account's mail once more. */
export function MailAgain({ email }: { email: string }) {
  const t = useTranslations("account")
  return <OwnForm action={sendMailAgain.bind(null, useLocale(), email)} submit={t("mailAgain")} variant="secondary" />
}

export function PasswordForm({ own }: { own: Own }) {
  const t = useTranslations("account")
  return (
    <OwnForm action={changePassword.bind(null, useLocale())} submit={t("save")}>
      {(state) => (
        <>
          <ProofFields own={own} id="password" error={state.errors.proof} />
          <TextInput
            id="new-password"
            name="password"
            label={t("newPassword")}
            hint={t("passwordHint")}
            error={state.errors.password}
            type="password"
            autoComplete="new-password"
            dir="ltr"
          />
        </>
      )}
    </OwnForm>
  )
}

export function ElsewhereForm() {
  const t = useTranslations("account")
  return <OwnForm action={endOtherSessions.bind(null, useLocale())} submit={t("endElsewhere")} variant="secondary" />
}
