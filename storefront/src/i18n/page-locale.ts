import { notFound } from "next/navigation"
import { locale as rootLocale } from "next/root-params"
import { isLocale, type Locale } from "./locales"

/** The language of the address being rendered; for pages and layouts, not for actions. */
export async function pageLocale(): Promise<Locale> {
  const locale = await rootLocale()
  if (!isLocale(locale)) notFound()
  return locale
}
