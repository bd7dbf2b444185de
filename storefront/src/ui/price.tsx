import { moneyParts } from "@/i18n/money"
import type { Locale } from "@/i18n/locales"
import { classNames } from "./class-names"
import styles from "./price.module.css"

interface Props {
  /** MAD, major units. */
  amount: number
  locale: Locale
  size?: "m" | "l" | "xl"
  /** A price no longer asked. */
  former?: boolean
}

/** An amount that keeps its order in any direction of writing. */
export function Price({ amount, locale, size = "m", former }: Props) {
  const { number, unit } = moneyParts(amount, locale)
  const Tag = former ? "s" : "span"
  return (
    <Tag className={classNames(styles.price, styles[size], former && styles.former)}>
      <bdi>
        {number}
        <span className={styles.unit}>{`\u00a0${unit}`}</span>
      </bdi>
    </Tag>
  )
}
