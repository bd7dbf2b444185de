"use server"

import { redirect } from "next/navigation"
import { phoneEntry } from "@/features/account/phone-entry"
import type { PhoneState } from "@/features/account/phone-state"
import { localePath, type Locale } from "@/i18n/locales"
import { answered, backend } from "@/lib/api/client"
import { visitor } from "@/lib/session"
import { nextRoom } from "./next-room"
import { openDesk } from "./session"

/** Sends a code to a member's phone, and opens the desk by it. Whoever is no member is told so, and stays outside. */
export async function enterDeskByPhone(
  locale: Locale,
  next: string,
  before: PhoneState,
  form: FormData
): Promise<PhoneState> {
  const open = async (body: { phone: string; code: string }) => {
    const { token } = await answered(backend(await visitor()).POST("/store/access/member", { body }))
    await openDesk(token)
  }
  const state = await phoneEntry({ locale, before, form, open })
  return state ?? redirect(localePath(locale, nextRoom(next)))
}
