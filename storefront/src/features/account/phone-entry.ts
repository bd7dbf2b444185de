import "server-only"
import { typedValues, withFaults, withRefusal } from "@/features/purchase/form-words"
import { looksLikePhone } from "@/features/purchase/typed-phone"
import type { Locale } from "@/i18n/locales"
import { answered, backend } from "@/lib/api/client"
import { visitor } from "@/lib/session"
import type { PhoneState } from "./phone-state"
import { codeOf } from "./typed"

interface Entry {
  locale: Locale
  before: PhoneState
  form: FormData
  /** What the phone and its code open. @throws ApiRefusal */
  open: (proof: { phone: string; code: string }) => Promise<void>
}

/** Sends a code to a phone, or opens what the code opens: null once it is open. */
export async function phoneEntry({ locale, before, form, open }: Entry): Promise<PhoneState | null> {
  const { intent, phone, code: typed } = typedValues(form, ["intent", "phone", "code"])
  if (intent === "other") return { ...before, step: "phone", values: { phone }, errors: {}, problem: undefined }
  if (intent !== "code") return sendCode(locale, before, phone)
  const values = { phone }
  const stay = { ...before, problem: undefined }
  const code = codeOf(typed)
  if (!code) return { ...stay, ...(await withFaults(locale, values, { code: typed.trim() ? "code" : "required" })) }
  try {
    await open({ phone, code })
    return null
  } catch (error) {
    return { ...stay, ...(await withRefusal(locale, values, error, { code: "code", phone: "code" })) }
  }
}

async function sendCode(locale: Locale, before: PhoneState, phone: string): Promise<PhoneState> {
  const values = { phone }
  const stay = { ...before, problem: undefined }
  if (!looksLikePhone(phone)) {
    return {
      ...stay,
      ...(await withFaults(locale, values, { phone: phone.trim() ? "phone" : "required" })),
      step: "phone",
    }
  }
  try {
    const { resend_after } = await answered(
      backend(await visitor()).POST("/store/access/code", { body: { phone, locale } })
    )
    return { step: "code", sent: before.sent + 1, wait: resend_after, values, errors: {} }
  } catch (error) {
    return { ...stay, ...(await withRefusal(locale, values, error, { phone: "phone" })) }
  }
}
