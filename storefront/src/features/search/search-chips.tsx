import { useLocale, useTranslations } from "next-intl"
import { Naming } from "@/i18n/naming"
import { Written } from "@/i18n/written"
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
  const locale = useLocale()
  if (chips.length === 0) return null
  return (
    <ul role="list" className={styles.chips} aria-label={t("chosen")}>
      {chips.map(({ key, label, href }) => (
        <li key={key}>
          <Link href={href} className={styles.chip} rel="nofollow">
            <span aria-hidden>
              <Written locale={locale}>{label}</Written>
            </span>
            <span className="visually-hidden">
              <Naming locale={locale} name={label}>
                {t("remove", { label })}
              </Naming>
            </span>
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
