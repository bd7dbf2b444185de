import { NextIntlClientProvider } from "next-intl"
import { getMessages } from "next-intl/server"
import type { ReactNode } from "react"
import type { Locale } from "@/i18n/locales"
import type messagesOfEnglish from "../../../../messages/en.json"

type Words = typeof messagesOfEnglish

/** Gives the scripts of a shop page the words they need and no others; browse pages go without. */
export async function ShopWords({
  locale,
  namespaces,
  children,
}: {
  locale: Locale
  namespaces: readonly (keyof Words)[]
  children: ReactNode
}) {
  const all = await getMessages({ locale })
  const messages = Object.fromEntries(namespaces.map((name) => [name, all[name]]))
  return (
    <NextIntlClientProvider locale={locale} messages={messages} timeZone="Africa/Casablanca" formats={null}>
      {children}
    </NextIntlClientProvider>
  )
}
