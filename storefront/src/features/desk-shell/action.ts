"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import type { FormState } from "@/features/purchase/form-state"
import { typedValues, withFaults, withRefusal } from "@/features/purchase/form-words"
import { localePath, type Locale } from "@/i18n/locales"
import { ApiRefusal } from "@/lib/api/refusal"
import { signInMember } from "./medusa-member"
import { nextRoom } from "./next-room"
import { closeDesk, openDesk } from "./session"

/** Opens the desk by mail and password. Whether the mail or the password was wrong is never told. */
export async function signInDesk(locale: Locale, next: string, _: FormState, form: FormData): Promise<FormState> {
  const { password, ...values } = typedValues(form, ["email", "password"])
  const email = values.email.trim().toLowerCase().slice(0, 120)
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(email) || !password) {
    return withFaults(locale, values, { ...(password ? { email: "email" } : { password: "required" }) })
  }
  try {
    await openDesk(await signInMember({ email, password }))
  } catch (error) {
    if (!(error instanceof ApiRefusal) || error.status !== 401) return withRefusal(locale, values, error)
    const t = await getTranslations({ locale, namespace: "account" })
    return { values, errors: {}, problem: t("wrongLogin") }
  }
  redirect(localePath(locale, nextRoom(next)))
}

/** Signs the member out and shows the desk's door. */
export async function signOutDesk(locale: Locale): Promise<void> {
  await closeDesk()
  redirect(localePath(locale, "/coop/sign-in"))
}
