"use server"

import { revalidatePath } from "next/cache"
import { getTranslations } from "next-intl/server"
import { memberClient } from "@/features/desk-shell/session"
import type { FormState } from "@/features/purchase/form-state"
import { typedValues, withFaults, withRefusal } from "@/features/purchase/form-words"
import { localePath, type Locale } from "@/i18n/locales"
import { answered } from "@/lib/api/client"

type Target = { locale: Locale; id: string }

const sizes = ["table", "small", "large"] as const
const isSize = (typed: string): typed is (typeof sizes)[number] => sizes.some((size) => size === typed)

async function done({ locale, id }: Target, word: "sent" | "withdrawn"): Promise<FormState> {
  revalidatePath(localePath(locale, `/coop/fairs/${id}`))
  const t = await getTranslations({ locale, namespace: "deskFairs.told" })
  return { values: {}, errors: {}, done: t(word) }
}

/** Applies to a fair, or says anew what the cooperative brings. */
export async function applyToFair(target: Target, _: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form, ["brings", "stand_wish"])
  const { brings, stand_wish } = values
  const typed = brings.trim()
  if (typed.length < 3 || typed.length > 1000 || !isSize(stand_wish))
    return withFaults(target.locale, values, {
      ...(typed.length < 3 && { brings: "required" }),
      ...(typed.length > 1000 && { brings: "tooLong" }),
      ...(!isSize(stand_wish) && { stand_wish: "choose" }),
    })
  try {
    const params = { path: { id: target.id } }
    await answered(
      (await memberClient()).PUT("/coop/fairs/{id}/application", { params, body: { brings: typed, stand_wish } })
    )
  } catch (error) {
    return withRefusal(target.locale, values, error, { brings: "brings", stand_wish: "stand_wish" })
  }
  return done(target, "sent")
}

/** Takes the application back, once that is ticked as meant. */
export async function withdrawFromFair(target: Target, _: FormState, form: FormData): Promise<FormState> {
  if (form.get("sure") !== "on") return withFaults(target.locale, {}, { sure: "sure" })
  try {
    const params = { path: { id: target.id } }
    await answered((await memberClient()).DELETE("/coop/fairs/{id}/application", { params }))
  } catch (error) {
    return withRefusal(target.locale, {}, error)
  }
  return done(target, "withdrawn")
}
