"use client"

import { useEffect } from "react"
import { ask } from "@/features/purchase/ask"
import type { Locale } from "@/i18n/locales"
import { mergeWithAccount, samePieces, toAccount, type AccountLine } from "./account-merge"
import { changeBasket, emptyBasket, readBasket, subscribeToBasket } from "./storage"

const agreedKey = "maarid.basket.agreed"
const patience = 900

function readAgreed(): AccountLine[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(agreedKey) ?? "[]")
    return Array.isArray(stored) ? (stored as AccountLine[]) : []
  } catch {
    return []
  }
}

function writeAgreed(lines: readonly AccountLine[] | null): void {
  try {
    if (lines) localStorage.setItem(agreedKey, JSON.stringify(lines))
    else localStorage.removeItem(agreedKey)
  } catch {
    // Without it the next merge keeps the larger numbers: nothing is lost.
  }
}

function isSignedIn(): boolean {
  return document.cookie.split("; ").includes("maarid.signed-in=1")
}

async function send(locale: Locale): Promise<void> {
  const lines = toAccount(readBasket().lines)
  if (samePieces(lines, readAgreed())) return
  const told = await ask("/api/basket", { method: "PUT", locale, body: { lines } })
  if (told.ok) writeAgreed(lines)
}

async function meet(locale: Locale): Promise<boolean> {
  const told = await ask<{ lines: AccountLine[] }>("/api/basket", { method: "GET", locale })
  if (!told.ok) return false
  const account = told.value.lines
  changeBasket((basket) => {
    const lines = mergeWithAccount(basket.lines, account, readAgreed())
    return samePieces(toAccount(lines), toAccount(basket.lines)) ? basket : { ...basket, lines }
  })
  writeAgreed(account)
  await send(locale)
  return true
}

/** Keeps device and account in step while this stands on a page; does nothing for a guest. */
export function useAccountBasket(locale: Locale): void {
  useEffect(() => {
    if (!isSignedIn()) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let leave = () => {}
    let gone = false
    void meet(locale).then((met) => {
      if (!met || gone) return
      leave = subscribeToBasket(() => {
        clearTimeout(timer)
        timer = setTimeout(() => void send(locale), patience)
      })
    })
    return () => {
      gone = true
      clearTimeout(timer)
      leave()
    }
  }, [locale])
}

/** At signing out: what the account keeps leaves the device, which others may use; what it does not know stays. */
export function leaveAccountBasket(): void {
  const agreed = readAgreed()
  writeAgreed(null)
  if (agreed.length && samePieces(toAccount(readBasket().lines), agreed)) changeBasket(() => emptyBasket)
}
