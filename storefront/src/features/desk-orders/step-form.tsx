"use client"

import type { ReactNode } from "react"
import { FormCut } from "@/features/purchase/components/form-cut"
import { untouched, type FormState } from "@/features/purchase/form-state"
import { useSentForm } from "@/features/purchase/use-sent-form"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import styles from "./order.module.css"
import { StepErrors } from "./step-fields"

interface Props {
  action: (state: FormState, form: FormData) => Promise<FormState>
  submit: string
  variant?: "primary" | "secondary" | "danger"
  children?: ReactNode
}

/**
 * One step of an order. Pressed twice it goes once; where no answer came what was filled in stays, and that is said.
 * Its fields are those of step-fields, which say what was wrong with them.
 */
export function StepForm({ action, submit, variant, children }: Props) {
  const { state, cut, busy, form } = useSentForm(action, untouched)
  return (
    <form {...form} className={styles.step} noValidate>
      <StepErrors value={state.errors}>{children}</StepErrors>
      {state.problem && (
        <Notice tone="danger" live>
          {state.problem}
        </Notice>
      )}
      <FormCut cut={cut} />
      <Button type="submit" variant={variant} wide busy={busy}>
        {submit}
      </Button>
    </form>
  )
}
