import type { ReactNode } from "react"
import { Icon } from "./icon"
import styles from "./disclosure.module.css"

/** Something to open when wanted; those of one `group` close each other. */
export function Disclosure({
  summary,
  group,
  open,
  children,
}: {
  summary: ReactNode
  group?: string
  open?: boolean
  children: ReactNode
}) {
  return (
    <details className={styles.details} name={group} open={open}>
      <summary className={styles.summary}>
        <span>{summary}</span>
        <Icon name="down" size="1.25rem" />
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  )
}
