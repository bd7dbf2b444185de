"use server"

import { redirect } from "next/navigation"
import { defaultLocale, isLocale, localePath, type Locale } from "@/i18n/locales"
import { answered, backend } from "@/lib/api/client"
import { ApiRefusal } from "@/lib/api/refusal"
import { visitor } from "@/lib/session"
import { typedValues } from "./form-words"

function localeOf(value: string): Locale {
  return isLocale(value) ? value : defaultLocale
}

/** Cancels one parcel before it is packed and shows the purchase again, with what became of it. */
export async function cancelParcel(form: FormData): Promise<void> {
  const { locale: given, reference, token, parcel } = typedValues(form, ["locale", "reference", "token", "parcel"])
  const locale = localeOf(given)
  const page = (key: string, told: string) =>
    localePath(
      locale,
      `/purchases/${encodeURIComponent(reference)}?token=${encodeURIComponent(key)}&told=${told}#parcels`
    )
  let target: string
  try {
    const { track_token } = await answered(
      backend(await visitor()).POST("/store/purchases/cancel", {
        params: { query: { locale } },
        body: { key: { token }, parcel_id: parcel },
      })
    )
    target = page(track_token, "cancelled")
  } catch (error) {
    target = page(token, error instanceof ApiRefusal ? error.code : "UNREACHABLE")
  }
  redirect(target)
}

/** Puts a purchase one holds the link of into one's account. */
export async function keepPurchase(form: FormData): Promise<void> {
  const { locale: given, reference, token } = typedValues(form, ["locale", "reference", "token"])
  const locale = localeOf(given)
  let target = localePath(locale, `/account/purchases/${encodeURIComponent(reference)}?told=claimed`)
  try {
    await answered(backend(await visitor()).POST("/store/buyers/me/purchases/claim", { body: { token } }))
  } catch (error) {
    const code = error instanceof ApiRefusal ? error.code : "UNREACHABLE"
    target = localePath(
      locale,
      `/purchases/${encodeURIComponent(reference)}?token=${encodeURIComponent(token)}&told=${code}`
    )
  }
  redirect(target)
}
