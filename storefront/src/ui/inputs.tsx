import type { InputHTMLAttributes, SelectHTMLAttributes, TextareaHTMLAttributes } from "react"
import { Field, describing, type FieldTexts } from "./field"
import styles from "./field.module.css"

type Named = { name: string; id?: string }

/** One line of text; `dir="ltr"` for phones, mails and references. */
export function TextInput({
  label,
  hint,
  error,
  optional,
  ...input
}: FieldTexts & Named & Omit<InputHTMLAttributes<HTMLInputElement>, "className" | "name" | "id">) {
  const id = input.id ?? input.name
  const texts = { label, hint, error, optional }
  return (
    <Field id={id} {...texts}>
      <input type="text" {...input} {...describing(id, texts)} id={id} className={styles.control} />
    </Field>
  )
}

/** Several lines of text. */
export function Textarea({
  label,
  hint,
  error,
  optional,
  ...input
}: FieldTexts & Named & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "className" | "name" | "id">) {
  const id = input.id ?? input.name
  const texts = { label, hint, error, optional }
  return (
    <Field id={id} {...texts}>
      <textarea rows={4} {...input} {...describing(id, texts)} id={id} className={styles.control} />
    </Field>
  )
}

interface Option {
  value: string
  label: string
  /** Where it is not the page's. */
  lang?: string
}

export interface OptionGroup {
  label: string
  options: Option[]
}

/** A native list of choices, flat or grouped; `empty` is the text of no choice. */
export function Select({
  label,
  hint,
  error,
  optional,
  options,
  empty,
  ...input
}: FieldTexts &
  Named & { options: (Option | OptionGroup)[]; empty?: string } & Omit<
    SelectHTMLAttributes<HTMLSelectElement>,
    "className" | "name" | "id" | "children"
  >) {
  const id = input.id ?? input.name
  const texts = { label, hint, error, optional }
  return (
    <Field id={id} {...texts}>
      <select {...input} {...describing(id, texts)} id={id} className={styles.control}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((entry) =>
          "options" in entry ? (
            <optgroup key={entry.label} label={entry.label}>
              {entry.options.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </optgroup>
          ) : (
            <option key={entry.value} value={entry.value} lang={entry.lang}>
              {entry.label}
            </option>
          )
        )}
      </select>
    </Field>
  )
}
