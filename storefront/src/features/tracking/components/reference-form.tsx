"use client"

import { untouched, type FormState } from "@/features/purchase/form-state"
import { useSentForm } from "@/features/purchase/use-sent-form"
import { Button } from "@/ui/button"
import { TextInput } from "@/ui/inputs"
import { Notice } from "@/ui/notice"
import styles from "../../purchase/components/form.module.css"

interface Props {
  action: (state: FormState, form: FormData) => Promise<FormState>
  reference?: string
  words: Record<"reference" | "referenceHint" | "phone" | "phoneHint" | "cut" | "submit", string>
}

/** Reference and phone: the key to a purchase without an account. Works without script. */
export function ReferenceForm({ action, reference = "", words }: Props) {
  const { state, cut, busy, form } = useSentForm(action, untouched)
  return (
    <form {...form} className={styles.form}>
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
