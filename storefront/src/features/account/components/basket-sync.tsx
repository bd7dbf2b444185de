"use client"

import { useAccountBasket } from "@/features/basket/account-sync"
import type { Locale } from "@/i18n/locales"

/** Brings the device's basket and the account's together right after signing in. */
export function BasketSync({ locale }: { locale: Locale }) {
  useAccountBasket(locale)
  return null
}
