"use client"

import { useLocale, useTranslations } from "next-intl"
import { CodeField } from "@/features/account/components/code-field"
import { OwnForm } from "@/features/account/components/own-form"
import { useCountdown } from "@/features/account/components/use-countdown"
import { atTheDoor } from "@/features/account/phone-state"
import { FormCut } from "@/features/purchase/components/form-cut"
import styles from "@/features/purchase/components/form.module.css"
import { useSentForm } from "@/features/purchase/use-sent-form"
import { Button } from "@/ui/button"
import { TextInput } from "@/ui/inputs"
import { Notice } from "@/ui/notice"
import { joinByMail, joinByPhone } from "./join-action"

/** Takes an invitation with a code sent to the invited phone. */
export function JoinByPhone({ token }: { token: string }) {
  const t = useTranslations()
  const locale = useLocale()
  const { state, cut, busy, form } = useSentForm(joinByPhone.bind(null, locale, token), atTheDoor)
  const left = useCountdown(state.wait, state.sent)
  return (
    <form {...form} className={styles.form} noValidate>
      {state.problem && (
        <Notice tone="danger" live>
          {state.problem}
        </Notice>
      )}
      <FormCut cut={cut} />
      {state.step === "code" && <CodeField key={state.sent} error={state.errors.code} />}
      {state.step === "code" && (
        <Button type="submit" name="intent" value="code" busy={busy} wide>
          {t("deskMembers.accept")}
        </Button>
      )}
      <Button
        type="submit"
        name="intent"
        value="send"
        busy={busy}
        wide
        variant={state.step === "code" ? "quiet" : "primary"}
        disabled={left > 0}
      >
        {state.step === "phone"
          ? t("account.sendCode")
          : left > 0
            ? t("account.resendIn", { seconds: left })
            : t("account.resend")}
      </Button>
    </form>
  )
}

/** Takes an invitation with a password for the invited mail. */
export function JoinByMail({ token }: { token: string }) {
  const t = useTranslations()
  return (
    <OwnForm action={joinByMail.bind(null, useLocale(), token)} submit={t("deskMembers.accept")}>
      {(state) => (
        <TextInput
          name="password"
          label={t("account.password")}
          hint={t("deskMembers.passwordHint")}
          error={state.errors.password}
          type="password"
          autoComplete="current-password"
          dir="ltr"
        />
      )}
    </OwnForm>
  )
}
