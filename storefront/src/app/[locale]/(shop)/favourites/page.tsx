import type { Metadata } from "next"
import { useTranslations } from "next-intl"
import { getTranslations } from "next-intl/server"
import { FavouritesView } from "@/features/favourites/components/favourites-view"
import type { Locale } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"
import { ownPageMetadata } from "@/lib/page-metadata"
import { Notice } from "@/ui/notice"
import { Container } from "@/ui/section"
import { PageHead } from "../page-head"
import { ShopWords } from "../shop-words"

export async function generateMetadata(): Promise<Metadata> {
  const locale = await pageLocale()
  const t = await getTranslations({ locale, namespace: "favourites" })
  return ownPageMetadata({ locale, path: "/favourites", title: t("title") })
}

function Favourites({ locale }: { locale: Locale }) {
  const t = useTranslations()
  return (
    <Container>
      <PageHead title={t("favourites.title")}>
        <p>{t("favourites.lead")}</p>
        <noscript>
          <Notice>{t("basket.noScript")}</Notice>
        </noscript>
      </PageHead>
      <ShopWords locale={locale} namespaces={["browse", "favourites", "form", "listing"]}>
        <FavouritesView />
      </ShopWords>
    </Container>
  )
}

/** The same page for everybody: what is on it, the device knows. */
export default async function FavouritesPage() {
  return <Favourites locale={await pageLocale()} />
}
