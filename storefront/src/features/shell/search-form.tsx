import { useTranslations } from "next-intl"
import { localePath, type Locale } from "@/i18n/locales"
import { Icon } from "@/ui/icon"
import styles from "./search-form.module.css"

/** A plain form to the search page: it works before any script does. */
export function SearchForm({ locale }: { locale: Locale }) {
  const t = useTranslations("search")
  return (
    <form action={localePath(locale, "/search")} role="search" className={styles.form}>
      <input
        type="search"
        name="q"
        aria-label={t("label")}
        placeholder={t("placeholder")}
        maxLength={120}
        autoComplete="off"
        enterKeyHint="search"
        className={styles.input}
      />
      <button type="submit" aria-label={t("submit")} className={styles.submit}>
        <Icon name="search" />
      </button>
    </form>
  )
}
