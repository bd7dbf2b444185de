"use client"

import { useCallback, useRef, useState } from "react"
import type { CardTrouble } from "./trouble"

/** A card form that stands on the page and can be asked. */
export interface CardForm {
  clientSecret: string
  /** Asks the holder to agree; null when they did. Leaves the page where the bank wants its own. */
  confirm: () => Promise<CardTrouble | null>
}

/** The card form as the checkout knows it: whether it stands, and what is wrong with it. */
export function useCard() {
  const form = useRef<CardForm | null>(null)
  const [trouble, setTrouble] = useState<CardTrouble | null>(null)

  const hold = useCallback((next: CardForm | null) => {
    form.current = next
    if (next) setTrouble((before) => (before === "unreachable" || before === "notReady" ? null : before))
  }, [])

  return {
    trouble,
    setTrouble,
    hold,
    /** The form of this very intent; null while it loads or where it cannot. */
    formOf: (clientSecret: string) => (form.current?.clientSecret === clientSecret ? form.current : null),
  }
}
