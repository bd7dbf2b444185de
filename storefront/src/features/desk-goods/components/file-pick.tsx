"use client"

import { useRef, useState } from "react"
import { Button } from "@/ui/button"
import { Field, describing } from "@/ui/field"
import styles from "./listing-editor.module.css"

interface Props {
  id: string
  label: string
  hint: string
  error?: string
  /** What is on the button. */
  choose: string
  accept: string
  disabled?: boolean
  onFile: (file: File) => void
}

/** One file of the device: a button in the reader's language, and the name of what was chosen. */
export function FilePick({ id, choose, accept, disabled, onFile, ...texts }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [name, setName] = useState("")
  return (
    <Field id={id} {...texts}>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={texts.label}
        accept={accept}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          // The same file can be chosen again after it was put right.
          target.value = ""
          if (!file) return
          setName(file.name)
          onFile(file)
        }}
      />
      <div className={styles.pick}>
        <Button
          {...describing(id, texts)}
          id={id}
          aria-label={`${choose} · ${texts.label}`}
          variant="secondary"
          disabled={disabled}
          onClick={() => input.current?.click()}
        >
          {choose}
        </Button>
        {name && (
          <bdi translate="no" className={styles.muted}>
            {name}
          </bdi>
        )}
      </div>
    </Field>
  )
}
