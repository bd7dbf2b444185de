import type { ReactNode } from "react"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import styles from "./desk-head.module.css"

/** How a page of the desk opens: the way back, its name, and one line under it. */
export function DeskHead({
  title,
  back,
  aside,
  children,
}: {
  title: ReactNode
  back?: { href: string; label: string }
  /** At the far end of the title's line: a state, a button. */
  aside?: ReactNode
  children?: ReactNode
}) {
  return (
    <header className={styles.head}>
      {back && (
        <Link href={back.href} className={styles.back}>
          <Icon name="back" size="1.25rem" />
          {back.label}
        </Link>
      )}
      <div className={styles.line}>
        <h1>{title}</h1>
        {aside}
      </div>
      {children && <p className={styles.lead}>{children}</p>}
    </header>
  )
}
