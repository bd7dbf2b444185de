"use server"

import { redirect } from "next/navigation"
import { typedValues, withFaults, withRefusal } from "@/features/purchase/form-words"
import { looksLikePhone } from "@/features/purchase/typed-phone"
import { localePath, type Locale } from "@/i18n/locales"
import { answered, backend } from "@/lib/api/client"
import { openSession, visitor } from "@/lib/session"
import { nextPage } from "./next-page"
import type { PhoneState } from "./phone-state"
import { codeOf } from "./typed"

/** Sends a code to a phone, and lets in by it; whoever comes for the first time has an account then. */
export async function enterByPhone(
  locale: Locale,
  next: string,
  before: PhoneState,
  form: FormData
): Promise<PhoneState> {
  const { intent, phone, code } = typedValues(form, ["intent", "phone", "code"])
  if (intent === "other") return { ...before, step: "phone", values: { phone }, errors: {}, problem: undefined }
  return intent === "code" ? tryCode(locale, next, before, { phone, code }) : sendCode(locale, before, phone)
}

async function sendCode(locale: Locale, before: PhoneState, phone: string): Promise<PhoneState> {
  const values = { phone }
  const stay = { ...before, problem: undefined }
  if (!looksLikePhone(phone)) {
    return {
      ...stay,
      ...(await withFaults(locale, values, { phone: phone.trim() ? "phone" : "required" })),
      step: "phone",
    }
  }
  try {
    const { resend_after } = await answered(
      backend(await visitor()).POST("/store/access/code", { body: { phone, locale } })
    )
    return { step: "code", sent: before.sent + 1, wait: resend_after, values, errors: {} }
  } catch (error) {
    return { ...stay, ...(await withRefusal(locale, values, error, { phone: "phone" })) }
  }
}

async function tryCode(
  locale: Locale,
  next: string,
  before: PhoneState,
  { phone, code: typed }: { phone: string; code: string }
): Promise<PhoneState> {
  const values = { phone }
  const stay = { ...before, problem: undefined }
  const code = codeOf(typed)
  if (!code) return { ...stay, ...(await withFaults(locale, values, { code: typed.trim() ? "code" : "required" })) }
  try {
    const { token } = await answered(backend(await visitor()).POST("/store/access/phone", { body: { phone, code } }))
    await openSession(token)
  } catch (error) {
    return { ...stay, ...(await withRefusal(locale, values, error, { code: "code", phone: "code" })) }
  }
  redirect(localePath(locale, nextPage(next)))
}
