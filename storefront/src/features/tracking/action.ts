"use server"

import { redirect } from "next/navigation"
import type { FormState } from "@/features/purchase/form-state"
import { typedValues, withFaults, withRefusal } from "@/features/purchase/form-words"
import { looksLikePhone } from "@/features/purchase/typed-phone"
import { localePath, type Locale } from "@/i18n/locales"
import { answered, backend } from "@/lib/api/client"
import { visitor } from "@/lib/session"

/** Opens the purchase that has this reference and this phone; the answer never tells which of the two was wrong. */
export async function trackPurchase(locale: Locale, _: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form, ["reference", "phone"])
  const missing = {
    reference: values.reference.trim() ? undefined : ("required" as const),
    phone: looksLikePhone(values.phone) ? undefined : ("phone" as const),
  }
  if (missing.reference || missing.phone) return withFaults(locale, values, missing)
  let target: string
  try {
    const body = { reference: values.reference.trim().slice(0, 20), phone: values.phone }
    const { purchase, track_token } = await answered(
      backend(await visitor()).POST("/store/purchases/track", { params: { query: { locale } }, body })
    )
    target = localePath(locale, `/purchases/${purchase.reference}?token=${encodeURIComponent(track_token)}`)
  } catch (error) {
    return withRefusal(locale, values, error, { reference: "reference", phone: "phone" })
  }
  redirect(target)
}
