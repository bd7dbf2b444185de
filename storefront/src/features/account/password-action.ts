"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import type { FormState } from "@/features/purchase/form-state"
import { typedValues, withFaults, withRefusal } from "@/features/purchase/form-words"
import { localePath, type Locale } from "@/i18n/locales"
import { ApiRefusal } from "@/lib/api/refusal"
import { closeSession, visitor } from "@/lib/session"
import { askForReset, setPasswordByLink } from "./medusa-customer"
import { isMail, mailOf, newPasswordFault } from "./typed"

/** Asks for a link to set the password anew. The answer is the same whether or not the mail has an account. */
export async function forgetPassword(locale: Locale, _: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form, ["email"])
  if (!isMail(values.email)) return withFaults(locale, values, { email: "email" })
  try {
    await askForReset(await visitor(), mailOf(values.email), locale)
  } catch (error) {
    return withRefusal(locale, values, error)
  }
  const t = await getTranslations({ locale, namespace: "account" })
  return { values, errors: {}, done: t("resetSent") }
}

/** Sets the password by the link's token, and shows the door: whoever holds the link signs in as anybody does. */
export async function setPassword(locale: Locale, token: string, _: FormState, form: FormData): Promise<FormState> {
  const { password } = typedValues(form, ["password"])
  const fault = newPasswordFault(password)
  if (fault) return withFaults(locale, {}, { password: fault })
  try {
    await setPasswordByLink(await visitor(), token, password)
    await closeSession()
  } catch (error) {
    const spent = error instanceof ApiRefusal && error.status === 401
    return withRefusal(locale, {}, spent ? new ApiRefusal(400, "LINK_SPENT") : error)
  }
  redirect(localePath(locale, "/account?told=passwordSaved"))
}
