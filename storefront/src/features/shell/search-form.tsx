import { useTranslations } from "next-intl"
import { SearchField } from "@/features/suggest/search-field"
import { localePath, type Locale } from "@/i18n/locales"
import { Icon } from "@/ui/icon"
import styles from "./search-form.module.css"

/** A plain form to the search page: it works before any script does, and suggests once one has come. */
export function SearchForm({ locale }: { locale: Locale }) {
  const t = useTranslations("search")
  const suggest = useTranslations("suggest")
  const words = {
    kinds: {
      listings: suggest("kinds.listings"),
      categories: suggest("kinds.categories"),
      cooperatives: suggest("kinds.cooperatives"),
      territories: suggest("kinds.territories"),
      fairs: suggest("kinds.fairs"),
    },
    spelling: suggest("spelling", { words: "{words}" }),
    recent: suggest("recent"),
    clear: suggest("clear"),
    told: suggest("told", { count: "{count}" }),
    none: suggest("none"),
    list: suggest("list"),
  }
  return (
    <form action={localePath(locale, "/search")} role="search" className={styles.form}>
      <SearchField
        locale={locale}
        label={t("label")}
        placeholder={t("placeholder")}
        className={styles.input}
        words={words}
      />
      <button type="submit" aria-label={t("submit")} className={styles.submit}>
        <Icon name="search" />
      </button>
    </form>
  )
}
