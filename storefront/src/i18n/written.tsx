import { languageOf } from "./language-of"
import type { Locale } from "./locales"

/** What a cooperative wrote itself. In another language than the page's it says so, for screen readers, fonts and direction. */
export function Written({ children, locale }: { children: string; locale: Locale }) {
  const language = languageOf(children, locale)
  return language ? (
    <bdi lang={language} dir={language === "ar" ? "rtl" : "ltr"}>
      {children}
    </bdi>
  ) : (
    children
  )
}
