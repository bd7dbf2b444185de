"use client"

import { useEffect, useState } from "react"
import type { Locale } from "@/i18n/locales"
import type { Suggestions } from "./view"

const PAUSE_MS = 140

/** What typed words may lead to: asked once the hand pauses, given up when they change. Nothing is asked of an empty field. */
export function useSuggestions(locale: Locale, typed: string): { of: string; found: Suggestions } | null {
  const [answer, setAnswer] = useState<{ of: string; found: Suggestions } | null>(null)
  const words = typed.trim()

  useEffect(() => {
    if (!words) return
    const leave = new AbortController()
    const query = new URLSearchParams({ locale, words })
    const pause = setTimeout(() => {
      fetch(`/api/suggest?${query}`, { signal: leave.signal })
        .then(async (response) => (response.ok ? ((await response.json()) as Suggestions) : null))
        .then(
          (found) => setAnswer(found && { of: words, found }),
          () => undefined
        )
    }, PAUSE_MS)
    return () => {
      clearTimeout(pause)
      leave.abort()
    }
  }, [locale, words])

  return words ? answer : null
}
