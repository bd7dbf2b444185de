"use server"

import { getTranslations } from "next-intl/server"
import type { FormState } from "@/features/purchase/form-state"
import { typedValues, withFaults, withRefusal } from "@/features/purchase/form-words"
import type { Locale } from "@/i18n/locales"
import { answered, backend } from "@/lib/api/client"
import type { Sent } from "@/lib/api/types"
import { visitor } from "@/lib/session"

type Asked = Sent<"/store/alerts">
export type Awaited = Pick<Asked, "subject" | "handle"> | { subject: "words"; words: string }

/** Leaves an address for one message; what was typed comes back with the fault, or only thanks. */
export async function askAlert(locale: Locale, awaited: Awaited, _: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form, ["contact"])
  const contact = values.contact.trim()
  if (!contact) return withFaults(locale, values, { contact: "contact" })
  try {
    const api = backend(await visitor())
    await answered<unknown>(
      awaited.subject === "words"
        ? api.POST("/store/alerts/words", { body: { words: awaited.words, contact, locale } })
        : api.POST("/store/alerts", { body: { subject: awaited.subject, handle: awaited.handle, contact, locale } })
    )
  } catch (error) {
    return withRefusal(locale, values, error, { contact: "contact" })
  }
  const t = await getTranslations({ locale, namespace: "alert" })
  return { values: {}, errors: {}, done: t(awaited.subject === "words" ? "doneWords" : "done", { contact }) }
}
