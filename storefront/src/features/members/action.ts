"use server"

import { revalidatePath } from "next/cache"
import { getTranslations } from "next-intl/server"
import type { MemberRole } from "@/features/desk-shell/desk-member"
import { memberClient } from "@/features/desk-shell/session"
import type { FormState } from "@/features/purchase/form-state"
import { typedValues, withFaults, withRefusal } from "@/features/purchase/form-words"
import { isLocale, localePath, type Locale } from "@/i18n/locales"
import { answered } from "@/lib/api/client"

const roles: readonly MemberRole[] = ["manager", "catalogue", "orders", "accounts"]
const isRole = (typed: string): typed is MemberRole => roles.some((role) => role === typed)

type Done = "invited" | "roleSaved" | "removed" | "revoked"

async function done(locale: Locale, word: Done): Promise<FormState> {
  revalidatePath(localePath(locale, "/coop/shop/members"))
  const t = await getTranslations({ locale, namespace: "deskMembers.told" })
  return { values: {}, errors: {}, done: t(word) }
}

/** Invites somebody by phone message or mail. */
export async function inviteMember(locale: Locale, _: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form, ["name", "contact", "role", "language"])
  const { name, contact, role, language } = values
  const { key } = typedValues(form, ["key"])
  if (!name.trim() || !contact.trim() || !isRole(role)) {
    return withFaults(locale, values, {
      ...(!name.trim() && { name: "required" }),
      ...(!contact.trim() && { contact: "contact" }),
      ...(!isRole(role) && { role: "choose" }),
    })
  }
  try {
    const body = {
      name,
      contact,
      role,
      locale: isLocale(language) ? language : locale,
      key: key || undefined,
    }
    await answered((await memberClient()).POST("/coop/invitations", { body }))
  } catch (error) {
    return withRefusal(locale, values, error, { name: "name", contact: "contact", role: "role" })
  }
  return done(locale, "invited")
}

/** Gives a member another role, or takes the member out, by which button was pressed. */
export async function changeMember(locale: Locale, id: string, _: FormState, form: FormData): Promise<FormState> {
  const { intent, role } = typedValues(form, ["intent", "role"])
  const params = { path: { id } }
  try {
    const api = await memberClient()
    if (intent === "remove") {
      if (form.get("sure") !== "on") return withFaults(locale, { intent }, { sure: "sure" })
      await answered(api.DELETE("/coop/members/{id}", { params }))
      return await done(locale, "removed")
    }
    if (!isRole(role)) return withFaults(locale, {}, { role: "choose" })
    await answered(api.PUT("/coop/members/{id}", { params, body: { role } }))
    return await done(locale, "roleSaved")
  } catch (error) {
    return withRefusal(locale, {}, error)
  }
}

/** Takes an invitation back. */
export async function revokeInvitation(locale: Locale, id: string): Promise<FormState> {
  try {
    await answered((await memberClient()).DELETE("/coop/invitations/{id}", { params: { path: { id } } }))
  } catch (error) {
    return withRefusal(locale, {}, error)
  }
  return done(locale, "revoked")
}
