import { useTranslations } from "next-intl"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import styles from "./search-chips.module.css"

interface Props {
  chips: { key: string; label: string; href: string }[]
  clear: string
}

/** The filters that are set; each link takes one away. */
export function SearchChips({ chips, clear }: Props) {
  const t = useTranslations("search")
  if (chips.length === 0) return null
  return (
    <ul role="list" className={styles.chips} aria-label={t("chosen")}>
      {chips.map(({ key, label, href }) => (
        <li key={key}>
          <Link href={href} className={styles.chip} aria-label={t("remove", { label })} rel="nofollow">
            <bdi>{label}</bdi>
            <Icon name="close" size="1rem" />
          </Link>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <Link href={clear} className={styles.clear} rel="nofollow">
            {t("clear")}
          </Link>
        </li>
      )}
    </ul>
  )
}
