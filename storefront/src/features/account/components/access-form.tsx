"use client"

import { untouched, type FormState } from "@/features/purchase/form-state"
import { useSentForm } from "@/features/purchase/use-sent-form"
import { Button } from "@/ui/button"
import { TextInput } from "@/ui/inputs"
import { Notice } from "@/ui/notice"
import { FormCut } from "../../purchase/components/form-cut"
import styles from "../../purchase/components/form.module.css"

interface Props {
  /** Prefix of the fields' ids: both forms stand on one page. */
  id: "sign-in" | "register"
  action: (state: FormState, form: FormData) => Promise<FormState>
  words: { name: string; email: string; password: string; passwordHint?: string; submit: string }
}

/** Signing in, or opening an account. The password is never given back. */
export function AccessForm({ id, action, words }: Props) {
  const { state, cut, busy, form } = useSentForm(action, untouched)
  return (
    <form {...form} className={styles.form}>
      {state.problem && (
        <Notice tone="danger" live>
          {state.problem}
        </Notice>
      )}
      {id === "register" && (
        <TextInput
          id={`${id}-name`}
          name="name"
          label={words.name}
          error={state.errors.name}
          defaultValue={state.values.name}
          autoComplete="name"
          maxLength={80}
        />
      )}
      <TextInput
        id={`${id}-email`}
        name="email"
        label={words.email}
        error={state.errors.email}
        defaultValue={state.values.email}
        type="text"
        inputMode="email"
        autoComplete={id === "register" ? "email" : "username"}
        autoCapitalize="none"
        spellCheck={false}
        dir="ltr"
        maxLength={120}
      />
      <TextInput
        id={`${id}-password`}
        name="password"
        label={words.password}
        hint={words.passwordHint}
        error={state.errors.password}
        type="password"
        autoComplete={id === "register" ? "new-password" : "current-password"}
        dir="ltr"
      />
      <FormCut cut={cut} />
      <Button type="submit" busy={busy}>
        {words.submit}
      </Button>
    </form>
  )
}
