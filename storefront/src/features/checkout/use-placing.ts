"use client"

import { useRef, useState } from "react"
import { ask, type Told } from "@/features/purchase/ask"
import type { Locale } from "@/i18n/locales"
import type { RefusalCode } from "@/lib/api/types"
import type { CardTrouble } from "./card/trouble"
import type { CardForm } from "./card/use-card"
import type { Unsettled } from "./draft"

interface Placed {
  reference: string
  token: string
}

export type Answered = { placed: Placed } | { refused: RefusalCode }
export type Outcome = Answered | { card: CardTrouble }

/* No purchase has this sum: a placed one answers all the same, any other is refused and stays as it is. */
const noTotal = -1
const pause = 1500
const rounds = 8

const wait = () => new Promise((resolve) => setTimeout(resolve, pause))

async function post(locale: Locale, purchaseId: string, total: number): Promise<Told<Placed>> {
  return ask<Placed>("/api/purchases/place", { locale, body: { purchaseId, total } })
}

/** Asks until whoever is placing it at this moment has finished. */
async function postUntilFree(locale: Locale, purchaseId: string, total: number): Promise<Answered> {
  for (let round = 0; ; round += 1) {
    const told = await post(locale, purchaseId, total)
    if (told.ok) return { placed: told.value }
    if (told.code !== "PURCHASE_BUSY" || round === rounds) return { refused: told.code }
    await wait()
  }
}

/** The holder agrees first. Where Stripe's answer was lost, the backend knows whether they did. */
async function postAgreed(form: CardForm, locale: Locale, purchaseId: string, total: number): Promise<Outcome> {
  const trouble = await form.confirm()
  if (trouble && trouble !== "lost") return { card: trouble }
  const outcome = await postUntilFree(locale, purchaseId, total)
  return trouble && "refused" in outcome && outcome.refused === "PAYMENT_NOT_READY" ? { card: trouble } : outcome
}

/** Places a purchase once, however often it is pressed, and finds out what became of one whose answer was lost. */
export function usePlacing(locale: Locale) {
  const [busy, setBusy] = useState(false)
  const running = useRef(false)

  async function once<Out extends Outcome>(work: () => Promise<Out>): Promise<Out | null> {
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
    place: (purchaseId: string, total: number, form: CardForm | null) =>
      once<Outcome>(() =>
        form ? postAgreed(form, locale, purchaseId, total) : postUntilFree(locale, purchaseId, total)
      ),
    /** A card's purchase goes on: it is placed if the holder agreed, and refused if not. */
    settle: ({ purchaseId, cardTotal }: Unsettled) =>
      once(() => postUntilFree(locale, purchaseId, cardTotal ?? noTotal)),
  }
}
