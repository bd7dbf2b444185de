import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { HomeView } from "@/features/home/home-view"
import { regionIds } from "@/features/territory/region-ids"
import { localeNames, locales } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"
import { pageMetadata } from "@/lib/page-metadata"
import { PageHead } from "@/ui/page-head"
import { Container } from "@/ui/section"
import { sampleHome } from "./samples"
import { Specimens } from "./specimens"
import styles from "./specimen.module.css"

export async function generateMetadata(): Promise<Metadata> {
  const locale = await pageLocale()
  const t = await getTranslations({ locale, namespace: "design" })
  const page = pageMetadata({ locale, path: "/design", title: t("title"), description: t("lead") })
  return { ...page, robots: { index: false } }
}

export default async function DesignPage() {
  const locale = await pageLocale()
  const names = await getTranslations({ locale, namespace: "regions" })
  const home = sampleHome(locale, (id) => {
    const known = regionIds.find((regionId) => regionId === id)
    return known ? names(known) : id
  })
  const [design, nav] = await Promise.all([
    getTranslations({ locale, namespace: "design" }),
    getTranslations({ locale, namespace: "nav" }),
  ])
  const tongues = await Promise.all(
    locales.map(async (tongue) => {
      const words = await getTranslations({ locale: tongue, namespace: "site" })
      return { locale: tongue, name: localeNames[tongue], title: words("title"), text: words("description") }
    })
  )
  return (
    <>
      <Container>
        <PageHead
          trail={{
            label: nav("breadcrumbs"),
            items: [{ label: nav("home"), href: "#content" }, { label: design("title") }],
          }}
          title={design("title")}
          lead={design("lead")}
        />
      </Container>
      <div data-theme="light" className={styles.sheet}>
        <HomeView {...home} />
      </div>
      <Specimens theme="light" tongues={tongues} />
      <Specimens theme="dark" tongues={tongues} />
      <div data-theme="dark" className={styles.sheet}>
        <HomeView {...home} />
      </div>
    </>
  )
}
