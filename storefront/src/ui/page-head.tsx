import type { ReactNode } from "react"
import { Breadcrumbs } from "./breadcrumbs"
import styles from "./page-head.module.css"

interface Props {
  trail: { label: string; items: { label: string; href?: string }[] }
  title: string
  lead?: ReactNode
  children?: ReactNode
}

/** How a page opens: where it stands, its name, what it is about. */
export function PageHead({ trail, title, lead, children }: Props) {
  return (
    <header className={styles.head}>
      <Breadcrumbs {...trail} />
      <h1>{title}</h1>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </header>
  )
}
