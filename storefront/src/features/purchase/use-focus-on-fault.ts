"use client"

import { useEffect, useRef } from "react"
import type { FormState } from "./form-state"

/** Moves the focus to the first faulty field of a form that came back. */
export function useFocusOnFault(state: FormState) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus()
  }, [state])
  return form
}
