"use client"

import { useCallback, useEffect, useRef, useState } from "react"
import { ask, type Told } from "@/features/purchase/ask"
import type { Locale } from "@/i18n/locales"
import type { Fault, RefusalCode } from "@/lib/api/types"
import type { Prepared } from "./question"

const patience = 600

interface Looked {
  prepared: Prepared | null
  /** The question last answered, with yes or no. */
  about: string
  refused: { code: RefusalCode; faults: readonly Fault[] } | null
}

interface Options {
  /** What to ask as JSON; empty while too little is known. */
  question: string
  /** Nothing is asked meanwhile. */
  paused: boolean
  locale: Locale
  purchaseId: string | null
  onPurchase: (id: string) => void
}

/** Keeps the reckoning in step with the form: asked after each change, late answers dropped. */
export function usePrepared({ question, paused, locale, purchaseId, onPurchase }: Options) {
  const [looked, setLooked] = useState<Looked>({ prepared: null, about: "", refused: null })
  const [asking, setAsking] = useState(false)
  const running = useRef<AbortController | null>(null)
  const known = useRef({ purchaseId, onPurchase })
  useEffect(() => {
    known.current = { purchaseId, onPurchase }
  })

  const look = useCallback(
    async (about: string): Promise<Told<Prepared> | null> => {
      running.current?.abort()
      const stop = new AbortController()
      running.current = stop
      setAsking(true)
      const body = { ...(JSON.parse(about) as object), purchase_id: known.current.purchaseId ?? undefined }
      const told = await ask<Prepared>("/api/purchases/prepare", { locale, body, signal: stop.signal }).catch(
        () => null
      )
      if (!told || stop.signal.aborted) return null
      setAsking(false)
      if (told.ok) {
        known.current.onPurchase(told.value.purchase_id)
        setLooked({ prepared: told.value, about, refused: null })
      } else {
        setLooked((before) => ({ ...before, about, refused: { code: told.code, faults: told.faults } }))
      }
      return told
    },
    [locale]
  )

  useEffect(() => {
    if (!question || paused || question === looked.about) return
    const timer = setTimeout(() => void look(question), patience)
    return () => clearTimeout(timer)
  }, [question, paused, looked.about, look])

  const unanswered = looked.refused?.code === "UNREACHABLE" && question !== "" && !paused
  useEffect(() => {
    if (!unanswered) return
    const again = () => void look(question)
    window.addEventListener("online", again)
    return () => window.removeEventListener("online", again)
  }, [unanswered, question, look])

  useEffect(() => () => running.current?.abort(), [])

  return {
    prepared: looked.prepared,
    refused: looked.about === question ? looked.refused : null,
    /** True while what is shown is not yet the answer to what is typed. */
    stale: !paused && (asking || question !== looked.about),
    look,
  }
}
