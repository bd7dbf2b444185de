import type { Metadata } from "next"
import type { InfoSlug } from "@/content/info-page"
import { pageLocale } from "@/i18n/page-locale"
import { pageMetadata } from "@/lib/page-metadata"
import { infoPage } from "./info-pages"
import { InfoView } from "./info-view"

/** What a page file exports for one information page. */
export function infoRoute(slug: InfoSlug) {
  return {
    async metadata(): Promise<Metadata> {
      const locale = await pageLocale()
      const { title, summary } = infoPage(locale, slug)
      return pageMetadata({ locale, path: `/${slug}`, title, description: summary })
    },
    async Page() {
      return <InfoView slug={slug} page={infoPage(await pageLocale(), slug)} />
    },
  }
}
