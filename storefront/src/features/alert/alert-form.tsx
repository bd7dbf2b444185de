"use client"

import { untouched, type FormState } from "@/features/purchase/form-state"
import { useSentForm } from "@/features/purchase/use-sent-form"
import styles from "@/features/purchase/components/form.module.css"
import { Button } from "@/ui/button"
import { TextInput } from "@/ui/inputs"
import { Notice } from "@/ui/notice"

interface Props {
  action: (state: FormState, form: FormData) => Promise<FormState>
  words: Record<"contact" | "contactHint" | "cut" | "submit", string>
}

/** One field: where to write. Works without script. */
export function AlertForm({ action, words }: Props) {
  const { state, cut, busy, form } = useSentForm(action, untouched)
  if (state.done) {
    return (
      <Notice tone="success" live>
        {state.done}
      </Notice>
    )
  }
  return (
    <form {...form} className={styles.form}>
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
      {cut && (
        <Notice tone="warning" live>
          {words.cut}
        </Notice>
      )}
      <Button type="submit" busy={busy}>
        {words.submit}
      </Button>
    </form>
  )
}
