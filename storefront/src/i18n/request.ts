import { hasLocale } from "next-intl"
import { getRequestConfig } from "next-intl/server"
import { locale as rootLocale } from "next/root-params"
import { defaultLocale, locales, type Locale } from "./locales"
import type messagesOfEnglish from "../../messages/en.json"

const loaders: Record<Locale, () => Promise<{ default: typeof messagesOfEnglish }>> = {
  ar: () => import("../../messages/ar.json"),
  fr: () => import("../../messages/fr.json"),
  en: () => import("../../messages/en.json"),
}

/* Root params are not readable in actions and route handlers: those pass the locale themselves. */
export default getRequestConfig(async ({ locale: given }) => {
  const wanted = given ?? (await rootLocale())
  const locale = hasLocale(locales, wanted) ? wanted : defaultLocale
  return { locale, timeZone: "Africa/Casablanca", messages: (await loaders[locale]()).default }
})
