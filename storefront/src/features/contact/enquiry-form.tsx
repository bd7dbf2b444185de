"use client"

import { untouched, type FormState } from "@/features/purchase/form-state"
import { useSentForm } from "@/features/purchase/use-sent-form"
import { Button } from "@/ui/button"
import { Select, TextInput, Textarea } from "@/ui/inputs"
import { Notice } from "@/ui/notice"
import styles from "./contact-form.module.css"

interface Props {
  action: (state: FormState, form: FormData) => Promise<FormState>
  subjects: { value: string; label: string }[]
  words: Record<
    | "subject"
    | "name"
    | "reply"
    | "replyHint"
    | "reference"
    | "referenceHint"
    | "message"
    | "optional"
    | "cut"
    | "send",
    string
  >
}

/** The form itself; works without script, and gives back what was typed when something is wrong. */
export function EnquiryForm({ action, subjects, words }: Props) {
  const { state, cut, busy, form } = useSentForm(action, untouched)
  const { values, errors, problem, done } = state
  if (done) {
    return (
      <div className={styles.form}>
        <Notice tone="success" live>
          {done}
        </Notice>
      </div>
    )
  }
  return (
    <form {...form} className={styles.form}>
      {problem && (
        <Notice tone="danger" live>
          {problem}
        </Notice>
      )}
      <Select
        key={values.subject}
        name="subject"
        label={words.subject}
        defaultValue={values.subject}
        options={subjects}
      />
      <TextInput
        name="name"
        label={words.name}
        error={errors.name}
        defaultValue={values.name}
        autoComplete="name"
        maxLength={80}
      />
      <TextInput
        name="reply"
        label={words.reply}
        hint={words.replyHint}
        error={errors.reply}
        defaultValue={values.reply}
        maxLength={120}
        dir="ltr"
      />
      <TextInput
        name="reference"
        label={words.reference}
        hint={words.referenceHint}
        error={errors.reference}
        optional={words.optional}
        defaultValue={values.reference}
        maxLength={20}
        dir="ltr"
        autoComplete="off"
      />
      <Textarea
        name="message"
        label={words.message}
        error={errors.message}
        defaultValue={values.message}
        rows={6}
        maxLength={4000}
      />
      {cut && (
        <Notice tone="warning" live>
          {words.cut}
        </Notice>
      )}
      <Button type="submit" busy={busy}>
        {words.send}
      </Button>
    </form>
  )
}
