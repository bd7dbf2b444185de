import type { ReactNode } from "react"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import styles from "./grid-tail.module.css"

/** The door at the end of a grid: it fills the row and leads to the rest. */
export function GridTail({ href, label }: { href: string; label: ReactNode }) {
  return (
    <Link href={href} className={styles.tail}>
      <span aria-hidden className={styles.zellige} />
      <span className={styles.label}>{label}</span>
      <Icon name="forward" size="2rem" />
    </Link>
  )
}
