import { useTranslations } from "next-intl"
import { BasketCount } from "@/features/basket/basket-count"
import { localeNames, localePath, locales, type Locale } from "@/i18n/locales"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import { ThemeButton } from "@/ui/theme-switch"
import { CurrentLink } from "./current-link"
import { mainDestinations } from "./destinations"
import { LanguageSwitch } from "./language-switch"
import { SearchForm } from "./search-form"
import { useThemeWords } from "./theme-words"
import styles from "./header.module.css"

const shortNames: Record<Locale, string> = { ar: "ع", fr: "Fr", en: "En" }
const languages = locales.map((locale) => ({ locale, name: localeNames[locale], short: shortNames[locale] }))

/** Name, ways, search and basket at the top of every page. */
export function Header({ locale }: { locale: Locale }) {
  const t = useTranslations()
  const theme = useThemeWords()
  return (
    <header className={styles.header} data-print="hide">
      <div className={styles.inner}>
        <Link href={localePath(locale, "/")} className={styles.wordmark}>
          <span lang="ar" dir="rtl">
            المعرض
          </span>
          {locale !== "ar" && <span className={styles.latin}>Maarid</span>}
        </Link>
        <nav aria-label={t("nav.main")} className={styles.ways}>
          {mainDestinations.map(({ key, path }) => (
            <CurrentLink key={key} href={localePath(locale, path)} className={styles.way}>
              {t(`nav.${key}`)}
            </CurrentLink>
          ))}
        </nav>
        <div className={styles.search}>
          <SearchForm locale={locale} />
        </div>
        <div className={styles.tools}>
          <LanguageSwitch label={t("language.label")} current={locale} languages={languages} />
          <span className={styles.theme}>
            <ThemeButton {...theme} />
          </span>
          <Link href={localePath(locale, "/favourites")} className={styles.tool} aria-label={t("favourites.title")}>
            <Icon name="heart" />
          </Link>
          <Link href={localePath(locale, "/account")} className={styles.tool} aria-label={t("nav.account")}>
            <Icon name="person" />
          </Link>
          <Link href={localePath(locale, "/basket")} className={styles.basket} aria-label={t("nav.basket")}>
            <Icon name="basket" />
            <BasketCount />
          </Link>
        </div>
      </div>
    </header>
  )
}
