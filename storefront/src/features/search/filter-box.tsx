import { useLocale } from "next-intl"
import { Written } from "@/i18n/written"
import { classNames } from "@/ui/class-names"
import styles from "./search-filters.module.css"

interface Props {
  name: string
  value: string
  label: string
  checked: boolean
  count?: number
  inner?: boolean
  /** One of several instead of any. */
  kind?: "checkbox" | "radio"
}

/** One value to tick; a place wears its colour. */
export function FilterBox({ name, value, label, checked, count, inner, kind = "checkbox" }: Props) {
  const locale = useLocale()
  return (
    <label
      className={classNames(styles.box, inner && styles.inner)}
      data-region={name === "region" ? value : undefined}
    >
      <input type={kind} name={name} value={value} defaultChecked={checked} />
      <bdi className={styles.label}>
        <Written locale={locale}>{label}</Written>
      </bdi>
      {count !== undefined && <span className={styles.number}>{count}</span>}
    </label>
  )
}
