import { localePath, type Locale } from "@/i18n/locales"
import { env } from "./env"

/** Where a page stands, for search engines; paths without their language. */
export function breadcrumbList(locale: Locale, trail: { name: string; path: string }[]) {
  return {
    "@type": "BreadcrumbList",
    itemListElement: trail.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: env.storefrontUrl + localePath(locale, path),
    })),
  }
}
