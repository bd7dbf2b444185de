import type { ReactNode } from "react"
import { classNames } from "./class-names"
import { Icon } from "./icon"
import { Link } from "./link"
import styles from "./section.module.css"

interface Props {
  title: ReactNode
  lead?: ReactNode
  /** Where all of it is. */
  action?: { href: string; label: string }
  tone?: "paper" | "sunken" | "indigo"
  id?: string
  children: ReactNode
}

/** A part of a page with its heading on one line with the way to the rest. */
export function Section({ title, lead, action, tone = "paper", id, children }: Props) {
  return (
    <section className={classNames(styles.section, styles[tone])} id={id}>
      <div className={styles.inner}>
        <header className={styles.head}>
          <div>
            <h2>{title}</h2>
            {lead && <p className={styles.lead}>{lead}</p>}
          </div>
          {action && (
            <Link href={action.href} className={styles.action}>
              {action.label}
              <Icon name="forward" size="1.125em" />
            </Link>
          )}
        </header>
        {children}
      </div>
    </section>
  )
}

/** The measure of a page's content, centred with its gutters. */
export function Container({ narrow, children }: { narrow?: boolean; children: ReactNode }) {
  return <div className={classNames(styles.inner, styles.container, narrow && styles.narrow)}>{children}</div>
}
