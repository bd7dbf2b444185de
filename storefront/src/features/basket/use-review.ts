"use client"

import { useEffect, useState } from "react"
import { ask } from "@/features/purchase/ask"
import type { Locale } from "@/i18n/locales"
import type { RefusalCode } from "@/lib/api/types"
import { remember } from "./remember"
import { changeBasket, type BasketLine } from "./storage"
import { toReviewLines, type Review } from "./view"

const patience = 350

interface Looked {
  review: Review | null
  /** What the review is about; another question makes it old. */
  about: string
  refused: RefusalCode | null
}

/** What the market says of some lines; nothing is asked while there are none. `again` asks once more. */
export function useReview(lines: readonly BasketLine[], locale: Locale) {
  const [looked, setLooked] = useState<Looked>({ review: null, about: "", refused: null })
  const [round, setRound] = useState(0)
  const question = lines.length ? JSON.stringify({ lines: toReviewLines(lines) }) : ""

  useEffect(() => {
    if (!question) return
    const stop = new AbortController()
    const timer = setTimeout(async () => {
      const body: unknown = JSON.parse(question)
      const told = await ask<Review>("/api/basket/review", { locale, body, signal: stop.signal }).catch(() => null)
      if (!told || stop.signal.aborted) return
      if (!told.ok) return setLooked((before) => ({ ...before, about: question, refused: told.code }))
      setLooked({ review: told.value, about: question, refused: null })
      changeBasket((basket) => remember(basket, told.value))
    }, patience)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [question, locale, round])

  useEffect(() => {
    const again = () => setRound((before) => before + 1)
    window.addEventListener("online", again)
    return () => window.removeEventListener("online", again)
  }, [])

  return {
    review: question ? looked.review : null,
    refused: looked.refused,
    asking: question !== "" && looked.about !== question,
    again: () => setRound((before) => before + 1),
  }
}
