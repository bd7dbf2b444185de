"use server"

import { revalidatePath } from "next/cache"
import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import type { FormState } from "@/features/purchase/form-state"
import { typedValues, withFaults, withRefusal } from "@/features/purchase/form-words"
import { looksLikePhone } from "@/features/purchase/typed-phone"
import { localePath, type Locale } from "@/i18n/locales"
import { answered, backend } from "@/lib/api/client"
import { ApiRefusal } from "@/lib/api/refusal"
import type { RefusalCode } from "@/lib/api/types"
import { openSession, visitor } from "@/lib/session"
import { proofOf, type Proof } from "./proof"
import { codeOf, isMail, mailOf, newPasswordFault } from "./typed"

type Saved = "nameSaved" | "mailSent" | "mailProved" | "phoneSaved" | "passwordSaved" | "elsewhereEnded"

async function done(locale: Locale, word: Saved): Promise<FormState> {
  revalidatePath(localePath(locale, "/account"), "layout")
  const t = await getTranslations({ locale, namespace: "account.told" })
  return { values: {}, errors: {}, done: t(word) }
}

/** Changes the name. */
export async function saveName(locale: Locale, _: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form, ["name"])
  if (!values.name.trim()) return withFaults(locale, values, { name: "required" })
  try {
    await answered(backend(await visitor()).PUT("/store/buyers/me/profile", { body: { name: values.name } }))
  } catch (error) {
    return withRefusal(locale, values, error, { name: "name" })
  }
  return done(locale, "nameSaved")
}

/** Sends a code to the account's phone, or to the one that is to take its place. Answers the wait, or why not. */
export async function sendOwnCode(
  locale: Locale,
  phone?: string
): Promise<{ wait: number } | { refused: RefusalCode }> {
  if (phone !== undefined && !looksLikePhone(phone)) return { refused: "INVALID_INPUT" }
  try {
    const body = { locale, ...(phone !== undefined && { phone }) }
    const { resend_after } = await answered(backend(await visitor()).POST("/store/buyers/me/code", { body }))
    return { wait: resend_after }
  } catch (error) {
    if (error instanceof ApiRefusal) return { refused: error.code }
    throw error
  }
}

/** Sends the link to the account's own mail again. */
export async function sendMailAgain(locale: Locale, email: string): Promise<FormState> {
  return sendLink(locale, email, {})
}

/** Sends a link to another mail; it takes the old one's place once the link is followed. */
export async function changeMail(locale: Locale, _: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form, ["email"])
  const shown = proofOf(form)
  const fault = isMail(values.email) ? undefined : "email"
  if (fault || "fault" in shown) {
    return withFaults(locale, values, { email: fault, proof: "fault" in shown ? shown.fault : undefined })
  }
  return sendLink(locale, values.email, shown)
}

async function sendLink(locale: Locale, email: string, shown: { proof?: Proof }): Promise<FormState> {
  try {
    const body = { email: mailOf(email), locale, ...shown }
    const { sent } = await answered(backend(await visitor()).POST("/store/buyers/me/mail", { body }))
    return await done(locale, sent ? "mailSent" : "mailProved")
  } catch (error) {
    return withRefusal(locale, { email }, error, { email: "email", proof: "proof", "proof.code": "proof" })
  }
}

/** Another phone, by the code sent to it. */
export async function changePhone(locale: Locale, _: FormState, form: FormData): Promise<FormState> {
  const { code: typed, ...values } = typedValues(form, ["phone", "code"])
  const [code, shown] = [codeOf(typed), proofOf(form)]
  const phoneFault = looksLikePhone(values.phone) ? undefined : "phone"
  if (phoneFault || !code || "fault" in shown) {
    return withFaults(locale, values, {
      phone: phoneFault,
      code: code ? undefined : "code",
      proof: "fault" in shown ? shown.fault : undefined,
    })
  }
  try {
    const body = { phone: values.phone, code, locale, proof: shown.proof }
    const { token } = await answered(backend(await visitor()).PUT("/store/buyers/me/phone", { body }))
    await openSession(token)
  } catch (error) {
    return withRefusal(locale, values, error, { phone: "phone", code: "code", proof: "proof" })
  }
  return done(locale, "phoneSaved")
}

/** Another password, or a first one. */
export async function changePassword(locale: Locale, _: FormState, form: FormData): Promise<FormState> {
  const { password } = typedValues(form, ["password"])
  const shown = proofOf(form)
  const fault = newPasswordFault(password)
  if (fault || "fault" in shown) {
    return withFaults(locale, {}, { password: fault, proof: "fault" in shown ? shown.fault : undefined })
  }
  try {
    const body = { password, locale, proof: shown.proof }
    const { token } = await answered(backend(await visitor()).PUT("/store/buyers/me/password", { body }))
    await openSession(token)
  } catch (error) {
    return withRefusal(locale, {}, error, { password: "password", proof: "proof" })
  }
  return done(locale, "passwordSaved")
}

/** Signs every other device out. */
export async function endOtherSessions(locale: Locale): Promise<FormState> {
  try {
    const { token } = await answered(backend(await visitor()).DELETE("/store/buyers/me/sessions"))
    await openSession(token)
  } catch (error) {
    return withRefusal(locale, {}, error)
  }
  return done(locale, "elsewhereEnded")
}

/** Confirms a mail by the token of its link. A press, not the mere opening: mail programs open links by themselves. */
export async function confirmMail(locale: Locale, token: string): Promise<FormState> {
  try {
    await answered(backend(await visitor()).POST("/store/access/mail", { body: { token, locale } }))
  } catch (error) {
    return withRefusal(locale, {}, error)
  }
  redirect(localePath(locale, "/account/mail?told=confirmed"))
}
