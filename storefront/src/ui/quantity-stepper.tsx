"use client"

import { useId, useState, type ReactNode } from "react"
import styles from "./quantity-stepper.module.css"

interface Props {
  name: string
  label: ReactNode
  decreaseLabel: string
  increaseLabel: string
  defaultValue?: number
  min?: number
  max?: number
  onChange?: (quantity: number) => void
  /** Icons come from the server so that they add no script. */
  minus: ReactNode
  plus: ReactNode
}

/** A whole number between two bounds, typed or stepped. */
export function QuantityStepper(props: Props) {
  const { name, label, min = 1, max = 99, defaultValue = min, onChange } = props
  const id = useId()
  const [value, setValue] = useState(String(defaultValue))
  const quantity = Math.min(max, Math.max(min, Math.trunc(Number(value)) || min))

  function settle(next: number) {
    const bounded = Math.min(max, Math.max(min, next))
    setValue(String(bounded))
    onChange?.(bounded)
  }

  return (
    <div role="group" aria-labelledby={id} className={styles.stepper}>
      <span id={id} className="visually-hidden">
        {label}
      </span>
      <button
        type="button"
        aria-label={props.decreaseLabel}
        disabled={quantity <= min}
        onClick={() => settle(quantity - 1)}
      >
        {props.minus}
      </button>
      <input
        type="text"
        inputMode="numeric"
        pattern="[0-9]*"
        name={name}
        aria-labelledby={id}
        value={value}
        onChange={(event) => setValue(event.target.value.replace(/\D/g, "").slice(0, 4))}
        onBlur={() => settle(quantity)}
      />
      <button
        type="button"
        aria-label={props.increaseLabel}
        disabled={quantity >= max}
        onClick={() => settle(quantity + 1)}
      >
        {props.plus}
      </button>
    </div>
  )
}
