"use client"

import { useEffect, useRef } from "react"
import type { FormState } from "./form-state"

/** Moves the focus to the first faulty field of a form that came back. */
export function useFocusOnFault(state: FormState) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const wrong = form.current?.querySelector<HTMLElement>("[aria-invalid]")
    // Of a group its first field: the group itself takes no focus.
    const first = wrong?.querySelector<HTMLElement>("input")
    ;(first ?? wrong)?.focus()
  }, [state])
  return form
}
