import type { Metadata, Viewport } from "next"
import { getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { preload } from "react-dom"
import { fontPreloads } from "@/app/font-files"
import { directionOf, localePath } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"
import { env } from "@/lib/env"
import { sharedPage } from "@/lib/page-metadata"
import { themeColors, themeScript } from "@/ui/theme"
import "@/app/fonts.css"
import "@/ui/tokens.css"
import "@/ui/regions.css"
import "@/ui/base.css"

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: themeColors.light },
    { media: "(prefers-color-scheme: dark)", color: themeColors.dark },
  ],
}

/** None at build: pages need the API, so each is made when first asked for and kept. */
export function generateStaticParams(): { locale: string }[] {
  return []
}

export async function generateMetadata(): Promise<Metadata> {
  const locale = await pageLocale()
  const t = await getTranslations({ locale, namespace: "site" })
  return {
    metadataBase: new URL(env.storefrontUrl),
    title: { default: t("title"), template: `%s · ${t("name")}` },
    description: t("description"),
    manifest: localePath(locale, "/manifest.webmanifest"),
    applicationName: t("name"),
    appleWebApp: { title: t("name"), statusBarStyle: "default" },
    ...sharedPage({ locale, path: "", title: t("title") }),
  }
}

export default async function LocaleLayout({ children }: { children: ReactNode }) {
  const locale = await pageLocale()
  for (const href of fontPreloads(locale)) preload(href, { as: "font", type: "font/woff2", crossOrigin: "anonymous" })
  return (
    <html lang={locale} dir={directionOf(locale)} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
      </head>
      <body>{children}</body>
    </html>
  )
}
