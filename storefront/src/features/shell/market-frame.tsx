import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { KeepPages } from "@/features/offline/keep-pages"
import { SkipLink } from "@/ui/skip-link"
import { BottomBar } from "./bottom-bar"
import { Footer } from "./footer"
import { Header } from "./header"

/** What stands around every page of the market; the desk has its own. */
export function MarketFrame({ children }: { children: ReactNode }) {
  const t = useTranslations("nav")
  const locale = useLocale()
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
