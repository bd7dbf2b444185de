import type { ReactNode } from "react"
import { Icon } from "./icon"
import styles from "./field.module.css"

export interface FieldTexts {
  label: ReactNode
  hint?: string
  /** Already in the visitor's language; shown beside the field and announced with it. */
  error?: string
  /** The word for "optional", when the field is. */
  optional?: string
}

/** What a control carries so that its hint and error are read with it. */
export function describing(id: string, { hint, error }: FieldTexts) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ")
  return { "aria-describedby": ids || undefined, "aria-invalid": error ? (true as const) : undefined }
}

/** Label, hint, control and error of one field, in reading order. */
export function Field({
  id,
  label,
  hint,
  error,
  optional,
  children,
}: FieldTexts & { id: string; children: ReactNode }) {
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label} {optional && <span className={styles.optional}>({optional})</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {children}
      <FieldError id={id} error={error} />
    </div>
  )
}

/** The error of a field or of a group of choices. */
export function FieldError({ id, error }: { id: string; error?: string }) {
  if (!error) return null
  return (
    <p id={`${id}-error`} className={styles.error}>
      <Icon name="alert" size="1.25rem" />
      {error}
    </p>
  )
}
