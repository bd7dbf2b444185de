"use client"

import { useActionState } from "react"
import { untouched, type FormState } from "@/features/purchase/form-state"
import { useFocusOnFault } from "@/features/purchase/use-focus-on-fault"
import styles from "@/features/purchase/components/form.module.css"
import { Button } from "@/ui/button"
import { TextInput } from "@/ui/inputs"
import { Notice } from "@/ui/notice"

interface Props {
  action: (state: FormState, form: FormData) => Promise<FormState>
  words: Record<"contact" | "contactHint" | "submit", string>
}

/** One field: where to write. Works without script. */
export function AlertForm({ action, words }: Props) {
  const [state, send, busy] = useActionState(action, untouched)
  const form = useFocusOnFault(state)
  if (state.done) {
    return (
      <Notice tone="success" live>
        {state.done}
      </Notice>
    )
  }
  return (
    <form ref={form} action={send} className={styles.form}>
      {state.problem && (
        <Notice tone="danger" live>
          {state.problem}
        </Notice>
      )}
      <TextInput
        name="contact"
        label={words.contact}
        hint={words.contactHint}
        error={state.errors.contact}
        defaultValue={state.values.contact}
        dir="ltr"
        autoComplete="tel"
        maxLength={120}
      />
      <Button type="submit" busy={busy}>
        {words.submit}
      </Button>
    </form>
  )
}
