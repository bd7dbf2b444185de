"use client"

import { startTransition, useActionState, useState, type ReactNode } from "react"
import { untouched, type FormState } from "@/features/purchase/form-state"
import { useFocusOnFault } from "@/features/purchase/use-focus-on-fault"
import { Button } from "@/ui/button"
import { FieldError } from "@/ui/field"
import { Notice } from "@/ui/notice"
import styles from "./order.module.css"

interface Props {
  action: (state: FormState, form: FormData) => Promise<FormState>
  submit: string
  offline: string
  variant?: "primary" | "secondary" | "danger"
  /** Errors of these fields are shown under them all. */
  shown?: readonly string[]
  children?: ReactNode
}

/** One step of an order. Pressed twice it goes once; without network what was filled in stays, and that is said. */
export function StepForm({ action, submit, offline, variant, shown = [], children }: Props) {
  const [cut, setCut] = useState(false)
  const guarded = async (state: FormState, form: FormData): Promise<FormState> => {
    try {
      setCut(false)
      return await action(state, form)
    } catch (error) {
      if (navigator.onLine) throw error
      setCut(true)
      return state
    }
  }
  const [state, send, busy] = useActionState(guarded, untouched)
  const form = useFocusOnFault(state)
  return (
    <form
      ref={form}
      action={send}
      className={styles.step}
      onSubmit={(event) => {
        // Sent by hand, so that the form is not emptied when it comes back with a fault or without network.
        event.preventDefault()
        if (busy) return
        const data = new FormData(event.currentTarget)
        startTransition(() => send(data))
      }}
    >
      {children}
      {shown.map((name) => (
        <FieldError key={name} id={name} error={state.errors[name]} />
      ))}
      {state.problem && (
        <Notice tone="danger" live>
          {state.problem}
        </Notice>
      )}
      {cut && (
        <Notice tone="warning" live>
          {offline}
        </Notice>
      )}
      <Button type="submit" variant={variant} wide busy={busy}>
        {submit}
      </Button>
    </form>
  )
}
