import type { ReactNode } from "react"
import styles from "./page-head.module.css"

/** The title of a shop page and what is said right under it. */
export function PageHead({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <header className={styles.head}>
      <h1>{title}</h1>
      {children}
    </header>
  )
}
