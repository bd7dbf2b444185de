"use client"

import { useTranslations } from "next-intl"
import { useSentForm } from "@/features/purchase/use-sent-form"
import { Button } from "@/ui/button"
import { TextInput } from "@/ui/inputs"
import { Notice } from "@/ui/notice"
import { FormCut } from "../../purchase/components/form-cut"
import styles from "../../purchase/components/form.module.css"
import { atTheDoor, type PhoneState } from "../phone-state"
import own from "./account.module.css"
import { CodeField } from "./code-field"
import { useCountdown } from "./use-countdown"

type Action = (state: PhoneState, form: FormData) => Promise<PhoneState>

/** Signing in or opening an account by phone: the number, then the code sent to it. */
export function PhoneDoor({ action }: { action: Action }) {
  const { state, cut, busy, form } = useSentForm(action, atTheDoor)
  return (
    <form {...form} className={styles.form} noValidate>
      {state.problem && (
        <Notice tone="danger" live>
          {state.problem}
        </Notice>
      )}
      <FormCut cut={cut} />
      {state.step === "phone" ? <NumberStep state={state} busy={busy} /> : <CodeStep state={state} busy={busy} />}
    </form>
  )
}

type Step = { state: PhoneState; busy: boolean }

function NumberStep({ state, busy }: Step) {
  const t = useTranslations("account")
  return (
    <>
      <TextInput
        name="phone"
        label={t("phone")}
        hint={t("phoneHint")}
        error={state.errors.phone}
        defaultValue={state.values.phone}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        dir="ltr"
        maxLength={40}
      />
      <Button type="submit" name="intent" value="send" busy={busy} wide>
        {t("sendCode")}
      </Button>
    </>
  )
}

function CodeStep({ state, busy }: Step) {
  const t = useTranslations("account")
  const left = useCountdown(state.wait, state.sent)
  return (
    <>
      <input type="hidden" name="phone" value={state.values.phone} />
      <p role="status">{t.rich("codeSent", { phone: () => <bdi dir="ltr">{state.values.phone}</bdi> })}</p>
      <CodeField key={state.sent} error={state.errors.code} />
      <Button type="submit" name="intent" value="code" busy={busy} wide>
        {t("enter")}
      </Button>
      <div className={own.ways}>
        <Button type="submit" name="intent" value="send" variant="quiet" disabled={left > 0}>
          {left > 0 ? t("resendIn", { seconds: left }) : t("resend")}
        </Button>
        <Button type="submit" name="intent" value="other" variant="quiet">
          {t("otherPhone")}
        </Button>
      </div>
    </>
  )
}
