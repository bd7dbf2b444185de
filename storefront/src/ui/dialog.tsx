"use client"

import { useEffect, useRef, type ReactNode } from "react"
import styles from "./drawer.module.css"

interface Props {
  open: boolean
  onClose: () => void
  title: string
  closeLabel: string
  children: ReactNode
}

/** A modal question; the browser keeps the focus inside, Escape and the backdrop close it. */
export function Dialog({ open, onClose, title, closeLabel, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    const dialog = ref.current
    if (open && !dialog?.open) dialog?.showModal()
    if (!open && dialog?.open) dialog.close()
  }, [open])

  return (
    <dialog
      ref={ref}
      aria-label={title}
      className={styles.dialog}
      onClose={onClose}
      onClick={(event) => event.target === ref.current && onClose()}
    >
      <div className={styles.body}>
        <header className={styles.head}>
          <h2>{title}</h2>
          <button type="button" aria-label={closeLabel} onClick={onClose} className={styles.close}>
            <span aria-hidden>×</span>
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
