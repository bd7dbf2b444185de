"use client"

import { useEffect, useEffectEvent, useState, type RefObject } from "react"

interface Handlers {
  onType: () => void
  /** A step down or up the list. */
  onStep: (by: 1 | -1) => void
  /** True where something of the list was chosen, so that the form is not sent. */
  onChoose: () => boolean
  onSubmit: (words: string) => void
  onOpen: () => void
  onClose: () => void
  /** Whether Escape has something to close. */
  open: boolean
}

/** Follows a field that is already on the page, and somebody perhaps already types in: what stands in it now. */
export function useField(field: RefObject<HTMLInputElement | null>, handlers: Handlers): string {
  const [typed, setTyped] = useState(field.current?.value ?? "")
  const type = useEffectEvent(() => {
    setTyped(field.current?.value ?? "")
    handlers.onType()
  })
  const press = useEffectEvent((event: KeyboardEvent) => {
    // Enter and arrows that choose among the letters of a script's own keyboard are not for the list.
    if (event.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] as 1 | -1 | undefined
    if (step) handlers.onStep(step)
    if (step || (event.key === "Enter" && handlers.onChoose()) || (event.key === "Escape" && handlers.open))
      event.preventDefault()
    if (event.key === "Escape") handlers.onClose()
  })
  const look = useEffectEvent(() => handlers.onOpen())
  const leave = useEffectEvent((event: FocusEvent) => {
    const form = field.current?.form
    if (!(event.relatedTarget instanceof Node && form?.contains(event.relatedTarget))) handlers.onClose()
  })
  const submit = useEffectEvent(() => handlers.onSubmit(field.current?.value ?? ""))

  useEffect(() => {
    const input = field.current
    const form = input?.form
    if (!input || !form) return
    const heard = new AbortController()
    const { signal } = heard
    input.addEventListener("input", type, { signal })
    input.addEventListener("keydown", press, { signal })
    input.addEventListener("focus", look, { signal })
    input.addEventListener("click", look, { signal })
    form.addEventListener("focusout", leave, { signal })
    form.addEventListener("submit", submit, { signal })
    return () => heard.abort()
  }, [field])

  return typed
}
