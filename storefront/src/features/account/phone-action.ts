"use server"

import { redirect } from "next/navigation"
import { localePath, type Locale } from "@/i18n/locales"
import { answered, backend } from "@/lib/api/client"
import { openSession, visitor } from "@/lib/session"
import { nextPage } from "./next-page"
import { phoneEntry } from "./phone-entry"
import type { PhoneState } from "./phone-state"

/** Sends a code to a phone, and lets in by it; whoever comes for the first time has an account then. */
export async function enterByPhone(
  locale: Locale,
  next: string,
  before: PhoneState,
  form: FormData
): Promise<PhoneState> {
  const open = async (body: { phone: string; code: string }) => {
    const { token } = await answered(backend(await visitor()).POST("/store/access/phone", { body }))
    await openSession(token)
  }
  const state = await phoneEntry({ locale, before, form, open })
  return state ?? redirect(localePath(locale, nextPage(next)))
}
