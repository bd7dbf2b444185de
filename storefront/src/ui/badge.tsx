import type { ReactNode } from "react"
import { classNames } from "./class-names"
import { Icon, type IconName } from "./icon"
import styles from "./badge.module.css"

type Tone = "plain" | "region" | "success" | "warning" | "danger" | "info" | "saffron"

/** A short state or quality; "region" takes the colour of where it stands. */
export function Badge({ tone = "plain", icon, children }: { tone?: Tone; icon?: IconName; children: ReactNode }) {
  return (
    <span className={classNames(styles.badge, styles[tone])}>
      {icon && <Icon name={icon} size="1.125em" />}
      {children}
    </span>
  )
}

/** A verified quality sign: its name, and below it the number and issuer. */
export function SignBadge({ name, detail }: { name: string; detail?: ReactNode }) {
  return (
    <span className={styles.sign}>
      <Icon name="sign" size="2rem" />
      <span className={styles.words}>
        <strong>{name}</strong>
        {detail && <bdi className={styles.detail}>{detail}</bdi>}
      </span>
    </span>
  )
}
