"use client"

import { useLocale, useTranslations } from "next-intl"
import { useState, useTransition } from "react"
import { Button } from "@/ui/button"
import { TextInput } from "@/ui/inputs"
import { sendOwnCode } from "../details-action"
import { CodeField } from "./code-field"
import { useCountdown } from "./use-countdown"

/** How the one who is signed in shows it again. */
export interface Own {
  hasPassword: boolean
  phone: string
}

/** The password, or a code to the account's phone where there is none. */
export function ProofFields({ own, id, error }: { own: Own; id: string; error?: string }) {
  const t = useTranslations("account")
  if (own.hasPassword) {
    return (
      <TextInput
        id={`${id}-proof`}
        name="proofPassword"
        label={t("currentPassword")}
        error={error}
        type="password"
        autoComplete="current-password"
        dir="ltr"
      />
    )
  }
  return (
    <>
      <SendCode label={t("sendOwnCode", { end: own.phone.slice(-3) })} />
      <CodeField name="proofCode" error={error} />
    </>
  )
}

/** Sends a code; the next can be asked for after a while. `phoneOf` reads the number it goes to, where it is a new one. */
export function SendCode({ label, phoneOf }: { label: string; phoneOf?: () => string }) {
  const t = useTranslations("account")
  const errors = useTranslations("errors")
  const locale = useLocale()
  const [busy, start] = useTransition()
  const [asked, setAsked] = useState<{ round: number; wait: number; told: string }>({ round: 0, wait: 0, told: "" })
  const left = useCountdown(asked.wait, asked.round)
  const send = () =>
    start(async () => {
      const answer = await sendOwnCode(locale, phoneOf?.())
      setAsked(({ round }) =>
        "wait" in answer
          ? { round: round + 1, wait: answer.wait, told: t("codeOnItsWay") }
          : { round: round + 1, wait: 0, told: errors(answer.refused) }
      )
    })
  return (
    <div>
      <Button variant="secondary" busy={busy} disabled={left > 0} onClick={send}>
        {left > 0 ? t("resendIn", { seconds: left }) : label}
      </Button>
      <p role="status">{asked.told}</p>
    </div>
  )
}
