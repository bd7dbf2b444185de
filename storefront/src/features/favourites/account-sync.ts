import { ask } from "@/features/purchase/ask"
import type { Locale } from "@/i18n/locales"
import { changesSince, meetAccount } from "./meet"
import { readFavourites, writeFavourites } from "./storage"

const agreedKey = "maarid.favourites.agreed"

function readAgreed(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(agreedKey) ?? "[]")
    return Array.isArray(stored) ? stored.filter((id) => typeof id === "string") : []
  } catch {
    return []
  }
}

function writeAgreed(ids: readonly string[] | null): void {
  try {
    if (ids) localStorage.setItem(agreedKey, JSON.stringify(ids))
    else localStorage.removeItem(agreedKey)
  } catch {
    // Without it the next meeting adds what is here and removes nothing: nothing is lost.
  }
}

function isSignedIn(): boolean {
  return document.cookie.split("; ").includes("maarid.signed-in=1")
}

/** Brings the device's favourites and the account's together; does nothing for a guest. */
export async function syncFavourites(locale: Locale): Promise<void> {
  if (!isSignedIn()) return
  const asked = readFavourites()
  const told = await ask<{ ids: string[] }>("/api/favourites", { locale, body: changesSince(readAgreed(), asked) })
  if (!told.ok) return
  writeAgreed(told.value.ids)
  const now = readFavourites()
  const met = meetAccount(told.value.ids, now, asked)
  const same = met.length === now.length && met.every(({ id }, index) => id === now[index]?.id)
  if (!same) writeFavourites(met)
}

/** Where nobody is signed in any more: whoever comes next has agreed on nothing, and loses nothing at the first meeting. */
export function forgetAgreement(): void {
  if (!isSignedIn()) writeAgreed(null)
}

let timer: ReturnType<typeof setTimeout> | undefined

/** After a heart was pressed: once the thumb rests. */
export function syncSoon(locale: Locale): void {
  clearTimeout(timer)
  timer = setTimeout(() => void syncFavourites(locale), 900)
}

/** At signing out: what the account keeps leaves the device, which others may use. */
export function leaveAccountFavourites(): void {
  const kept = new Set(readAgreed())
  writeAgreed(null)
  if (kept.size) writeFavourites(readFavourites().filter(({ id }) => !kept.has(id)))
}
