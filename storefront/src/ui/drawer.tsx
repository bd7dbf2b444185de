import type { ReactNode } from "react"
import { Icon } from "./icon"
import styles from "./drawer.module.css"
import { Popover } from "./popover"

/** A panel from the inline end, opened by any button with `popoverTarget={id}`: it needs no script. */
export function Drawer({
  id,
  title,
  closeLabel,
  children,
}: {
  id: string
  title: string
  closeLabel: string
  children: ReactNode
}) {
  return (
    <Popover id={id} labelledBy={`${id}-title`} className={styles.drawer}>
      <header className={styles.head}>
        <h2 id={`${id}-title`}>{title}</h2>
        <button
          type="button"
          popoverTarget={id}
          popoverTargetAction="hide"
          aria-label={closeLabel}
          className={styles.close}
        >
          <Icon name="close" />
        </button>
      </header>
      {children}
    </Popover>
  )
}
