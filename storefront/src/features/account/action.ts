"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import type { FaultWord } from "@/features/purchase/fault-words"
import type { FormState } from "@/features/purchase/form-state"
import { typedValues, withFaults, withRefusal } from "@/features/purchase/form-words"
import { looksLikePhone } from "@/features/purchase/typed-phone"
import { localePath, type Locale } from "@/i18n/locales"
import { answered, backend, type Visitor } from "@/lib/api/client"
import { ApiRefusal } from "@/lib/api/refusal"
import { closeSession, openSession, visitor } from "@/lib/session"
import { registerCustomer, signInCustomer } from "./medusa-customer"
import { nextPage } from "./next-page"
import { isMail, mailOf, longestName, newPasswordFault } from "./typed"

/** Signs in. Whether the mail or the password was wrong is never told. */
export async function signIn(locale: Locale, next: string, _: FormState, form: FormData): Promise<FormState> {
  const { password, ...values } = typedValues(form, ["email", "password"])
  const faults: Partial<Record<string, FaultWord>> = {
    email: isMail(values.email) ? undefined : "email",
    password: password ? undefined : "required",
  }
  if (faults.email || faults.password) return withFaults(locale, values, faults)
  try {
    await openSession(await signInCustomer(await visitor(), { email: mailOf(values.email), password }))
  } catch (error) {
    return refusedAccess(locale, values, error, "wrongLogin")
  }
  redirect(localePath(locale, nextPage(next)))
}

/** Opens an account. Purchases made before as a guest are not taken over by their mail: they are claimed one by one. */
export async function register(locale: Locale, next: string, _: FormState, form: FormData): Promise<FormState> {
  const { password, ...values } = typedValues(form, ["name", "email", "password"])
  const name = values.name.trim()
  const faults: Partial<Record<string, FaultWord>> = {
    name: !name ? "required" : name.length > longestName ? "tooLong" : undefined,
    email: isMail(values.email) ? undefined : "email",
    password: newPasswordFault(password),
  }
  if (faults.name || faults.email || faults.password) return withFaults(locale, values, faults)
  try {
    const customer = { name, email: mailOf(values.email), password }
    const by = await visitor()
    const token = await registerCustomer(by, customer)
    await openSession(token)
    await sendConfirmation({ ...by, token }, customer.email, locale)
  } catch (error) {
    return refusedAccess(locale, values, error, "notOpened")
  }
  redirect(localePath(locale, nextPage(next)))
}

/** The account is open whether or not the mail can be sent: the page of details offers it again. */
async function sendConfirmation(by: Visitor, email: string, locale: Locale): Promise<void> {
  await answered(backend(by).POST("/store/buyers/me/mail", { body: { email, locale } })).catch(console.error)
}

/** Signs out and shows the account's door again. */
export async function signOut(locale: Locale): Promise<void> {
  await closeSession()
  redirect(localePath(locale, "/account"))
}

/** Takes a guest's purchase into the account by its reference and phone. */
export async function claimPurchase(locale: Locale, _: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form, ["reference", "phone"])
  const faults: Partial<Record<string, FaultWord>> = {
    reference: values.reference.trim() ? undefined : "required",
    phone: looksLikePhone(values.phone) ? undefined : "phone",
  }
  if (faults.reference || faults.phone) return withFaults(locale, values, faults)
  let reference: string
  try {
    const body = { reference: values.reference.trim().slice(0, 20), phone: values.phone }
    reference = (await answered(backend(await visitor()).POST("/store/buyers/me/purchases/claim", { body }))).reference
  } catch (error) {
    return withRefusal(locale, values, error, { reference: "reference", phone: "phone" })
  }
  redirect(localePath(locale, `/account/purchases/${reference}?told=claimed`))
}

async function refusedAccess(
  locale: Locale,
  values: FormState["values"],
  error: unknown,
  word: "wrongLogin" | "notOpened"
): Promise<FormState> {
  if (error instanceof ApiRefusal && error.status >= 400 && error.status < 500 && error.status !== 429) {
    const t = await getTranslations({ locale, namespace: "account" })
    return { values, errors: {}, problem: t(word) }
  }
  return withRefusal(locale, values, error)
}
