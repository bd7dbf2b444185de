import { useTranslations } from "next-intl"
import { localePath, type Locale } from "@/i18n/locales"
import { Link } from "@/ui/link"
import { Selvedge } from "@/ui/selvedge"
import { ThemeSwitch } from "@/ui/theme-switch"
import { regionIds } from "@/features/territory/region-ids"
import { footerColumns } from "./destinations"
import { useThemeWords } from "./theme-words"
import styles from "./footer.module.css"

/** The threshold of the twelve regions, then what one may want to know. */
export function Footer({ locale }: { locale: Locale }) {
  const t = useTranslations()
  const theme = useThemeWords()
  return (
    <footer className={styles.footer} data-print="hide">
      <div className={styles.threshold}>
        {regionIds.map((id) => (
          <Selvedge key={id} region={id} as="band" />
        ))}
      </div>
      <div className={styles.inner}>
        <div className={styles.about}>
          <p className={styles.name} lang="ar" dir="rtl">
            المعرض
          </p>
          <p>{t("footer.promise")}</p>
        </div>
        {footerColumns.map(({ key, links }) => (
          <nav key={key} aria-labelledby={`footer-${key}`}>
            <h2 id={`footer-${key}`} className={styles.heading}>
              {t(`footer.${key}`)}
            </h2>
            <ul role="list">
              {links.map((link) => (
                <li key={link.key}>
                  <Link href={localePath(locale, link.path)} className={styles.link}>
                    {t(`footer.${link.key}`)}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        ))}
        <div className={styles.theme}>
          <ThemeSwitch {...theme} />
        </div>
        <p className={styles.demo}>{t("site.demo")}</p>
      </div>
    </footer>
  )
}
