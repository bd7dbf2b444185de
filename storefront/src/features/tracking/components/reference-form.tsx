"use client"

import { useActionState } from "react"
import { untouched, type FormState } from "@/features/purchase/form-state"
import { useFocusOnFault } from "@/features/purchase/use-focus-on-fault"
import { Button } from "@/ui/button"
import { TextInput } from "@/ui/inputs"
import { Notice } from "@/ui/notice"
import styles from "../../purchase/components/form.module.css"

interface Props {
  action: (state: FormState, form: FormData) => Promise<FormState>
  reference?: string
  words: Record<"reference" | "referenceHint" | "phone" | "phoneHint" | "submit", string>
}

/** Reference and phone: the key to a purchase without an account. Works without script. */
export function ReferenceForm({ action, reference = "", words }: Props) {
  const [state, send, busy] = useActionState(action, untouched)
  const form = useFocusOnFault(state)
  return (
    <form ref={form} action={send} className={styles.form}>
      {state.problem && (
        <Notice tone="danger" live>
          {state.problem}
        </Notice>
      )}
      <TextInput
        name="reference"
        label={words.reference}
        hint={words.referenceHint}
        error={state.errors.reference}
        defaultValue={state.values.reference ?? reference}
        dir="ltr"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={20}
      />
      <TextInput
        name="phone"
        label={words.phone}
        hint={words.phoneHint}
        error={state.errors.phone}
        defaultValue={state.values.phone}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        dir="ltr"
        maxLength={40}
      />
      <Button type="submit" busy={busy}>
        {words.submit}
      </Button>
    </form>
  )
}
