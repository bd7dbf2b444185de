import type { Metadata } from "next"
import { pageLocale } from "@/i18n/page-locale"
import type { InfoSlug } from "@/lib/info-slugs"
import { pageMetadata } from "@/lib/page-metadata"
import { InfoView } from "./info-view"
import { readInfoPage } from "./server"

/** What a page file exports for one information page. */
export function infoRoute(slug: InfoSlug) {
  return {
    async metadata(): Promise<Metadata> {
      const locale = await pageLocale()
      const { title, summary } = await readInfoPage(slug, locale)
      return pageMetadata({ locale, path: `/${slug}`, title, description: summary })
    },
    async Page() {
      return <InfoView slug={slug} page={await readInfoPage(slug, await pageLocale())} />
    },
  }
}
