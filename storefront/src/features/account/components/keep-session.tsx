"use client"

import { useEffect } from "react"
import { useAccountBasket } from "@/features/basket/account-sync"
import { syncFavourites } from "@/features/favourites/account-sync"
import { ask } from "@/features/purchase/ask"
import type { Locale } from "@/i18n/locales"

/** When the session is to be made anew, as its cookie says; never where there is none. */
function renewalDue(now: number): boolean {
  const [, seconds] = /(?:^|; )maarid\.renew-at=(\d+)/.exec(document.cookie) ?? []
  return seconds !== undefined && Number(seconds) * 1000 <= now
}

/** On the pages of an account: the session is kept alive, and what the device and the account keep is brought together. */
export function KeepSession({ locale }: { locale: Locale }) {
  useAccountBasket(locale)
  useEffect(() => {
    void syncFavourites(locale)
    if (renewalDue(Date.now())) void ask("/api/session", { locale, body: {} })
  }, [locale])
  return null
}
