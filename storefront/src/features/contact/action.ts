"use server"

import { getTranslations } from "next-intl/server"
import type { FaultWord } from "@/features/purchase/fault-words"
import type { FormState } from "@/features/purchase/form-state"
import { typedValues, withFaults, withRefusal } from "@/features/purchase/form-words"
import type { Locale } from "@/i18n/locales"
import { answered, backend } from "@/lib/api/client"
import type { Sent } from "@/lib/api/types"
import { visitor } from "@/lib/session"

type Enquiry = Sent<"/store/enquiries">

/* The form's subjects in the API's words. */
const subjects: Readonly<Record<string, Enquiry["subject"]>> = {
  order: "order",
  return: "order",
  cooperative: "cooperative",
  data: "privacy",
  other: "other",
}

const shortestMessage = 10

/** Hands a message to the market; what was typed comes back with the fault, or only thanks. */
export async function sendEnquiry(locale: Locale, _: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form, ["subject", "name", "reply", "reference", "message"])
  const faults: Partial<Record<string, FaultWord>> = {
    name: values.name.trim() ? undefined : "required",
    reply: values.reply.trim() ? undefined : "contact",
    message: values.message.trim().length >= shortestMessage ? undefined : "tooShort",
  }
  if (Object.values(faults).some(Boolean)) return withFaults(locale, values, faults)
  const body: Enquiry = {
    name: values.name,
    contact: values.reply,
    subject: subjects[values.subject] ?? "other",
    reference: values.reference.trim() || undefined,
    body: values.message,
    locale,
  }
  try {
    await answered(backend(await visitor()).POST("/store/enquiries", { body }))
  } catch (error) {
    const names = { name: "name", contact: "reply", reference: "reference", body: "message" }
    return withRefusal(locale, values, error, names)
  }
  const t = await getTranslations({ locale, namespace: "contact" })
  return { values: {}, errors: {}, done: t("sent", { reply: values.reply.trim() }) }
}
