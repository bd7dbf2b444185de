"use client"

import { useRef, useState } from "react"
import { ask, type Told } from "@/features/purchase/ask"
import type { Locale } from "@/i18n/locales"
import type { RefusalCode } from "@/lib/api/types"
import type { Unsettled } from "./draft"

interface Placed {
  reference: string
  token: string
}

export type Outcome = { placed: Placed } | { refused: RefusalCode }

/* No purchase has this sum: a placed one answers all the same, any other is refused and stays as it is. */
const noTotal = -1
const pause = 1500
const rounds = 8

const wait = () => new Promise((resolve) => setTimeout(resolve, pause))

async function post(locale: Locale, purchaseId: string, total: number): Promise<Told<Placed>> {
  return ask<Placed>("/api/purchases/place", { locale, body: { purchaseId, total } })
}

/** Asks until whoever is placing it at this moment has finished. */
async function postUntilFree(locale: Locale, purchaseId: string, total: number): Promise<Outcome> {
  for (let round = 0; ; round += 1) {
    const told = await post(locale, purchaseId, total)
    if (told.ok) return { placed: told.value }
    if (told.code !== "PURCHASE_BUSY" || round === rounds) return { refused: told.code }
    await wait()
  }
}

/** Places a purchase once, however often it is pressed, and finds out what became of one whose answer was lost. */
export function usePlacing(locale: Locale) {
  const [busy, setBusy] = useState(false)
  const running = useRef(false)

  async function once(work: () => Promise<Outcome>): Promise<Outcome | null> {
    if (running.current) return null
    running.current = true
    setBusy(true)
    const outcome = await work()
    // Once placed the page is about to leave: it stays busy so that nothing can be pressed meanwhile.
    if (!("placed" in outcome)) {
      running.current = false
      setBusy(false)
    }
    return outcome
  }

  return {
    busy,
    place: (purchaseId: string, total: number) => once(() => postUntilFree(locale, purchaseId, total)),
    settle: ({ purchaseId }: Unsettled) => once(() => postUntilFree(locale, purchaseId, noTotal)),
  }
}
