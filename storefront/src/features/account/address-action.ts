"use server"

import { redirect } from "next/navigation"
import type { FaultWord } from "@/features/purchase/fault-words"
import type { FormState } from "@/features/purchase/form-state"
import { typedValues, withFaults, withRefusal } from "@/features/purchase/form-words"
import { looksLikePhone } from "@/features/purchase/typed-phone"
import { localePath, type Locale } from "@/i18n/locales"
import { answered, backend } from "@/lib/api/client"
import { ApiRefusal } from "@/lib/api/refusal"
import { visitor } from "@/lib/session"

const names = ["recipient", "phone", "province_id", "city", "street", "landmark", "postcode"] as const
const westernDigits = (typed: string) =>
  typed.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660)).trim()

/** Saves a new address, or changes the one of that id. */
export async function saveAddress(locale: Locale, id: string | null, _: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form, names)
  const need = (typed: string): FaultWord | undefined => (typed.trim() ? undefined : "required")
  const postcode = westernDigits(values.postcode)
  const faults: Partial<Record<(typeof names)[number], FaultWord>> = {
    recipient: need(values.recipient),
    phone: need(values.phone) ?? (looksLikePhone(values.phone) ? undefined : "phone"),
    province_id: values.province_id ? undefined : "province",
    city: need(values.city),
    street: need(values.street),
    postcode: /^(\d{5})?$/.test(postcode) ? undefined : "postcode",
  }
  if (Object.values(faults).some(Boolean)) return withFaults(locale, values, faults)
  const body = { ...values, postcode, is_default: form.get("is_default") === "on" }
  try {
    const api = backend(await visitor())
    await answered(
      id
        ? api.PUT("/store/buyers/me/addresses/{id}", { params: { path: { id } }, body })
        : api.POST("/store/buyers/me/addresses", { body })
    )
  } catch (error) {
    return withRefusal(locale, values, error, Object.fromEntries(names.map((name) => [name, name])))
  }
  redirect(localePath(locale, "/account/addresses?told=saved"))
}

/** Removes an address; one that is gone already is as well. */
export async function removeAddress(locale: Locale, id: string): Promise<void> {
  let told = "removed"
  try {
    await answered(backend(await visitor()).DELETE("/store/buyers/me/addresses/{id}", { params: { path: { id } } }))
  } catch (error) {
    if (!(error instanceof ApiRefusal)) throw error
    if (error.status !== 404) told = error.code
  }
  redirect(localePath(locale, `/account/addresses?told=${told}`))
}
