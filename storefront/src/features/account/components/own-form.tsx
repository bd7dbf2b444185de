"use client"

import type { ReactNode } from "react"
import { untouched, type FormState } from "@/features/purchase/form-state"
import { useSentForm } from "@/features/purchase/use-sent-form"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { FormCut } from "../../purchase/components/form-cut"
import styles from "../../purchase/components/form.module.css"

interface Props {
  action: (state: FormState, form: FormData) => Promise<FormState>
  submit: string
  variant?: "primary" | "secondary" | "danger"
  children?: (state: FormState) => ReactNode
}

/** A form about one's own account: what it changes, what was wrong with it, and that it is done. */
export function OwnForm({ action, submit, variant = "primary", children }: Props) {
  const { state, cut, busy, form } = useSentForm(action, untouched)
  return (
    <form {...form} className={styles.form} noValidate>
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
      <FormCut cut={cut} />
      <Button type="submit" variant={variant} busy={busy}>
        {submit}
      </Button>
    </form>
  )
}
