import { LinkButton } from "@/ui/button"
import { localeNames, localePath, locales, type Locale } from "@/i18n/locales"
import "@/app/fonts.css"
import "@/ui/tokens.css"
import "@/ui/regions.css"
import "@/ui/base.css"

const words: Record<Locale, string> = {
  ar: "هذا الباب لا يؤدي إلى شيء",
  fr: "Cette porte ne mène nulle part",
  en: "This door leads nowhere",
}

export const metadata = { title: "404 · المعرض · Maarid" }

/** For addresses outside every language, such as a file that is not there. */
export default function GlobalNotFound() {
  return (
    <html lang="ar" dir="rtl">
      <body>
        <main style={{ display: "grid", gap: "2rem", placeContent: "center", padding: "2rem", textAlign: "center" }}>
          <h1>404</h1>
          {locales.map((locale) => (
            <section key={locale} lang={locale} dir="auto">
              <p>{words[locale]}</p>
              <LinkButton href={localePath(locale, "/")} variant="quiet">
                {localeNames[locale]}
              </LinkButton>
            </section>
          ))}
        </main>
      </body>
    </html>
  )
}
