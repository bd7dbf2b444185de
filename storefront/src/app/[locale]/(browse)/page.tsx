import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { HomeView } from "@/features/home/home-view"
import { readHome } from "@/features/home/server"
import { homeViewData } from "@/features/home/transform"
import { pageLocale } from "@/i18n/page-locale"
import { localePath } from "@/i18n/locales"
import { env } from "@/lib/env"
import { JsonLd } from "@/lib/json-ld"
import { pageMetadata } from "@/lib/page-metadata"

export async function generateMetadata(): Promise<Metadata> {
  const locale = await pageLocale()
  const t = await getTranslations({ locale, namespace: "site" })
  const { hero } = await readHome(locale)
  const page = pageMetadata({
    locale,
    path: "/",
    title: t("title"),
    description: t("description"),
    image: hero[0]?.image,
  })
  return { ...page, title: { absolute: t("title") } }
}

export default async function HomePage() {
  const locale = await pageLocale()
  const [home, cooperative, fair, site] = await Promise.all([
    readHome(locale),
    getTranslations({ locale, namespace: "cooperative" }),
    getTranslations({ locale, namespace: "fair" }),
    getTranslations({ locale, namespace: "site" }),
  ])
  return (
    <>
      <JsonLd
        data={{
          "@type": "Organization",
          name: site("name"),
          description: site("description"),
          url: env.storefrontUrl,
          logo: `${env.storefrontUrl}/icons/icon-512.png`,
        }}
      />
      <JsonLd
        data={{
          "@type": "WebSite",
          name: site("name"),
          url: env.storefrontUrl + localePath(locale, "/"),
          inLanguage: locale,
          potentialAction: {
            "@type": "SearchAction",
            target: `${env.storefrontUrl}${localePath(locale, "/search")}?q={search_term_string}`,
            "query-input": "required name=search_term_string",
          },
        }}
      />
      <HomeView {...homeViewData(home, locale, { cooperative, fair })} />
    </>
  )
}
