import type { ReactNode } from "react"
import { classNames } from "./class-names"
import { Icon, type IconName } from "./icon"
import styles from "./notice.module.css"

type Tone = "info" | "success" | "warning" | "danger"

const icons: Record<Tone, IconName> = { info: "info", success: "check", warning: "alert", danger: "alert" }

/** Something to know before going on; `live` announces one that appears after an action. */
export function Notice({
  tone = "info",
  title,
  live,
  children,
}: {
  tone?: Tone
  title?: ReactNode
  live?: boolean
  children?: ReactNode
}) {
  const role = live ? (tone === "danger" ? "alert" : "status") : undefined
  return (
    <div className={classNames(styles.notice, styles[tone])} role={role}>
      <Icon name={icons[tone]} />
      <div className={styles.words}>
        {title && <p className={styles.title}>{title}</p>}
        {children}
      </div>
    </div>
  )
}

/** What a page says when there is nothing to show, and where to go instead. */
export function EmptyState({
  icon,
  title,
  headingLevel = 2,
  children,
  actions,
}: {
  icon: IconName
  title: string
  headingLevel?: 1 | 2
  children?: ReactNode
  actions?: ReactNode
}) {
  const Heading = `h${headingLevel}` as const
  return (
    <div className={styles.empty}>
      <span className={styles.emblem}>
        <Icon name={icon} size="2.5rem" />
      </span>
      <Heading>{title}</Heading>
      {children && <div className={styles.words}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}

/** The place of something on its way; sizes in CSS units. */
export function Skeleton({ width = "100%", height = "1em" }: { width?: string; height?: string }) {
  return <span aria-hidden className={styles.skeleton} style={{ inlineSize: width, blockSize: height }} />
}
