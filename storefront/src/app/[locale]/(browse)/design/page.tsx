import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { HomeView } from "@/features/home/home-view"
import { regionIds } from "@/features/territory/region-ids"
import { pageLocale } from "@/i18n/page-locale"
import { pageMetadata } from "@/lib/page-metadata"
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
  return (
    <>
      <div data-theme="light" className={styles.sheet}>
        <HomeView {...home} />
      </div>
      <Specimens theme="light" />
      <Specimens theme="dark" />
      <div data-theme="dark" className={styles.sheet}>
        <HomeView {...home} />
      </div>
    </>
  )
}
