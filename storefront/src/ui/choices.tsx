import type { InputHTMLAttributes, ReactNode } from "react"
import { Icon, type IconName } from "./icon"
import { FieldError, describing } from "./field"
import styles from "./choices.module.css"

type Inputs = Omit<InputHTMLAttributes<HTMLInputElement>, "className" | "type" | "name" | "id">

/** One box to tick. */
export function Checkbox({
  name,
  id = name,
  label,
  hint,
  error,
  ...input
}: { name: string; id?: string; label: ReactNode; hint?: string; error?: string } & Inputs) {
  return (
    <div className={styles.checkbox}>
      <label className={styles.tick}>
        <input
          {...input}
          {...describing(id, { label: "", hint, error })}
          type="checkbox"
          id={id}
          name={name}
          className={styles.box}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p id={`${id}-hint`} className={styles.detail}>
          {hint}
        </p>
      )}
      <FieldError id={id} error={error} />
    </div>
  )
}

export interface RadioCard {
  value: string
  label: ReactNode
  detail?: ReactNode
  /** Says the same as the words, for whoever reads little. */
  icon?: IconName
  /** At the far end: a price or a date. */
  aside?: ReactNode
  disabled?: boolean
}

/** One choice among a few, each a card that can be pressed anywhere. */
export function RadioCards({
  name,
  legend,
  cards,
  error,
  defaultValue,
  onChange,
}: {
  name: string
  legend: ReactNode
  cards: RadioCard[]
  error?: string
  defaultValue?: string
  onChange?: InputHTMLAttributes<HTMLInputElement>["onChange"]
}) {
  return (
    <fieldset className={styles.group} {...describing(name, { label: legend, error })}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.cards}>
        {cards.map(({ value, label, detail, icon, aside, disabled }) => (
          <label key={value} className={styles.card}>
            <input
              type="radio"
              name={name}
              value={value}
              disabled={disabled}
              defaultChecked={value === defaultValue}
              onChange={onChange}
              className={styles.radio}
            />
            {icon && (
              <span className={styles.icon}>
                <Icon name={icon} size="1.75rem" />
              </span>
            )}
            <span className={styles.words}>
              <span className={styles.label}>{label}</span>
              {detail && <span className={styles.detail}>{detail}</span>}
            </span>
            {aside && <span className={styles.aside}>{aside}</span>}
          </label>
        ))}
      </div>
      <FieldError id={name} error={error} />
    </fieldset>
  )
}
