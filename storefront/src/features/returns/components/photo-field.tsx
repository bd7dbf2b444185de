"use client"

import { useEffect, useState } from "react"
import { Field, describing } from "@/ui/field"
import { Icon } from "@/ui/icon"
import styles from "./returns.module.css"

interface Props {
  label: string
  hint: string
  /** On the button: browsers name theirs in their own language, not in the page's. */
  choose: string
  error: string | undefined
  /** The name of each chosen photo, told to who does not see it. */
  photoWords: readonly string[]
  onChange: () => void
}

/** Takes photos from the camera or the gallery and shows them before they are sent. */
export function PhotoField({ label, hint, choose, error, photoWords, onChange }: Props) {
  const [shown, setShown] = useState<string[]>([])
  useEffect(() => () => shown.forEach((address) => URL.revokeObjectURL(address)), [shown])
  return (
    <Field id="photos" label={label} hint={hint} error={error}>
      <span className={styles.file}>
        <input
          {...describing("photos", { label, hint, error })}
          type="file"
          id="photos"
          name="photos"
          accept="image/jpeg,image/png,image/webp,image/avif"
          multiple
          onChange={({ target }) => {
            setShown([...(target.files ?? [])].slice(0, photoWords.length).map((file) => URL.createObjectURL(file)))
            onChange()
          }}
        />
        <span aria-hidden className={styles.choose}>
          <Icon name="plus" size="1.25rem" />
          {choose}
        </span>
      </span>
      {shown.length > 0 && (
        <ul role="list" className={styles.photos}>
          {shown.map((address, index) => (
            <li key={address}>
              <img src={address} alt={photoWords[index]} width={96} height={96} />
            </li>
          ))}
        </ul>
      )}
    </Field>
  )
}
