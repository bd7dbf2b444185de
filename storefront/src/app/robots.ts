import type { MetadataRoute } from "next"
import { locales } from "@/i18n/locales"
import { env } from "@/lib/env"

/* The address of the storefront is known when it runs, not when it is built. */
export const dynamic = "force-dynamic"

/* Beginnings of addresses: without its slash the desk's would close the cooperatives' pages too. */
const closed = ["search", "basket", "checkout", "account", "purchases", "delivery-fee", "alerts", "coop/"]

export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: ["/api/", ...locales.flatMap((locale) => closed.map((page) => `/${locale}/${page}`))],
    },
    sitemap: `${env.storefrontUrl}/sitemap.xml`,
  }
}
