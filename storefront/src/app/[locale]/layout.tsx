import type { Metadata, Viewport } from "next"
import { useTranslations } from "next-intl"
import { getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { preload } from "react-dom"
import { fontPreloads } from "@/app/font-files"
import { KeepPages } from "@/features/offline/keep-pages"
import { BottomBar } from "@/features/shell/bottom-bar"
import { Footer } from "@/features/shell/footer"
import { Header } from "@/features/shell/header"
import { directionOf, localePath, type Locale } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"
import { env } from "@/lib/env"
import { SkipLink } from "@/ui/skip-link"
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
  }
}

function Frame({ locale, children }: { locale: Locale; children: ReactNode }) {
  const t = useTranslations("nav")
  return (
    <>
      <SkipLink href="#content">{t("skip")}</SkipLink>
      <Header locale={locale} />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <Footer locale={locale} />
      <BottomBar locale={locale} />
      <KeepPages />
    </>
  )
}

export default async function LocaleLayout({ children }: { children: ReactNode }) {
  const locale = await pageLocale()
  for (const href of fontPreloads(locale)) preload(href, { as: "font", type: "font/woff2", crossOrigin: "anonymous" })
  return (
    <html lang={locale} dir={directionOf(locale)} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
      </head>
      <body>
        <Frame locale={locale}>{children}</Frame>
      </body>
    </html>
  )
}
