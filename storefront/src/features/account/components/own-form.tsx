"use client"

import { useActionState, type ReactNode } from "react"
import { untouched, type FormState } from "@/features/purchase/form-state"
import { useFocusOnFault } from "@/features/purchase/use-focus-on-fault"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import styles from "../../purchase/components/form.module.css"

interface Props {
  action: (state: FormState, form: FormData) => Promise<FormState>
  submit: string
  variant?: "primary" | "secondary" | "danger"
  children?: (state: FormState) => ReactNode
}

/** A form about one's own account: what it changes, what was wrong with it, and that it is done. */
export function OwnForm({ action, submit, variant = "primary", children }: Props) {
  const [state, send, busy] = useActionState(action, untouched)
  const form = useFocusOnFault(state)
  return (
    <form ref={form} action={send} className={styles.form} noValidate>
      {state.problem && (
        <Notice tone="danger" live>
          {state.problem}
        </Notice>
      )}
      {state.done && (
        <Notice tone="success" live>
          {state.done}
        </Notice>
      )}
      {children?.(state)}
      <Button type="submit" variant={variant} busy={busy}>
        {submit}
      </Button>
    </form>
  )
}
