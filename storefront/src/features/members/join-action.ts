"use server"

import { redirect } from "next/navigation"
import type { PhoneState } from "@/features/account/phone-state"
import { codeOf, newPasswordFault } from "@/features/account/typed"
import { openDesk } from "@/features/desk-shell/session"
import type { FormState } from "@/features/purchase/form-state"
import { typedValues, withFaults, withRefusal } from "@/features/purchase/form-words"
import { localePath, type Locale } from "@/i18n/locales"
import { answered, backend } from "@/lib/api/client"
import { visitor } from "@/lib/session"

type Proof = { code: string } | { password: string }

async function take(token: string, proof: Proof): Promise<void> {
  const body = { token, proof }
  const taken = await answered(backend(await visitor()).POST("/store/access/invitation", { body }))
  await openDesk(taken.token)
}

/** Sends a code to the invited phone, and takes the invitation by it. */
export async function joinByPhone(
  locale: Locale,
  token: string,
  before: PhoneState,
  form: FormData
): Promise<PhoneState> {
  const { intent, code: typed } = typedValues(form, ["intent", "code"])
  const stay = { ...before, problem: undefined }
  try {
    if (intent !== "code") {
      const body = { token, locale }
      const { resend_after } = await answered(backend(await visitor()).POST("/store/access/invitation/code", { body }))
      return { step: "code", sent: before.sent + 1, wait: resend_after, values: {}, errors: {} }
    }
    const code = codeOf(typed)
    if (!code) return { ...stay, ...(await withFaults(locale, {}, { code: typed.trim() ? "code" : "required" })) }
    await take(token, { code })
  } catch (error) {
    return { ...stay, ...(await withRefusal(locale, {}, error, { code: "code" })) }
  }
  redirect(localePath(locale, "/coop"))
}

/** Takes an invitation that came by mail, by the password of that mail's sign-in or by its first one. */
export async function joinByMail(locale: Locale, token: string, _: FormState, form: FormData): Promise<FormState> {
  const { password } = typedValues(form, ["password"])
  const fault = newPasswordFault(password)
  if (fault) return withFaults(locale, {}, { password: fault })
  try {
    await take(token, { password })
  } catch (error) {
    return withRefusal(locale, {}, error, { password: "password" })
  }
  redirect(localePath(locale, "/coop"))
}
