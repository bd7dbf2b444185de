import type { Metadata } from "next"
import { useTranslations } from "next-intl"
import { getTranslations } from "next-intl/server"
import { BasketView } from "@/features/basket/components/basket-view"
import { pageLocale } from "@/i18n/page-locale"
import { ownPageMetadata } from "@/lib/page-metadata"
import { Notice } from "@/ui/notice"
import { Container } from "@/ui/section"
import { PageHead } from "../page-head"
import { ShopWords } from "../shop-words"

export async function generateMetadata(): Promise<Metadata> {
  const locale = await pageLocale()
  const t = await getTranslations({ locale, namespace: "nav" })
  return ownPageMetadata({ locale, path: "/basket", title: t("basket") })
}

function Heading() {
  const t = useTranslations()
  return (
    <PageHead title={t("nav.basket")}>
      <noscript>
        <Notice>{t("basket.noScript")}</Notice>
      </noscript>
    </PageHead>
  )
}

export default async function BasketPage() {
  const locale = await pageLocale()
  return (
    <Container>
      <Heading />
      <ShopWords locale={locale} namespaces={["basket", "errors", "form", "regions"]}>
        <BasketView />
      </ShopWords>
    </Container>
  )
}
