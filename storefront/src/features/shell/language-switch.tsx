"use client"

import { usePathname } from "next/navigation"
import { directionOf, type Locale } from "@/i18n/locales"
import styles from "./language-switch.module.css"

interface Props {
  label: string
  current: Locale
  languages: { locale: Locale; name: string; short: string }[]
}

/** The same page in another language; a full load, since language and direction of the document change. */
export function LanguageSwitch({ label, current, languages }: Props) {
  const rest = usePathname().replace(/^\/[a-z]{2}(?=\/|$)/, "")
  return (
    <nav aria-label={label}>
      <ul role="list" className={styles.list}>
        {languages
          .filter(({ locale }) => locale !== current)
          .map(({ locale, name, short }) => (
            <li key={locale}>
              <a
                href={`/${locale}${rest}`}
                hrefLang={locale}
                lang={locale}
                dir={directionOf(locale)}
                aria-label={`${short} ${name}`}
                className={styles.language}
                onClick={(event) => {
                  // The address itself, also where one page is sent for many: what is lost is so in each language.
                  event.currentTarget.href = `/${locale}${rest}${window.location.search}`
                }}
              >
                <span className={styles.name}>{name}</span>
                <span className={styles.short}>{short}</span>
              </a>
            </li>
          ))}
      </ul>
    </nav>
  )
}
