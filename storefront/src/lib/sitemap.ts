import "server-only"
import { defaultLocale, localePath, locales, type Locale } from "@/i18n/locales"
import { readCatalogue } from "./api/client"
import { lifetimes, listsTag } from "./cache-tags"
import { env } from "./env"
import { infoSlugs } from "./info-slugs"

interface Entry {
  path: string
  changed?: string
}

const fixedPages = [
  ...["/", "/regions", "/cooperatives", "/categories", "/fairs", "/contact", "/track"],
  ...infoSlugs.map((slug) => `/${slug}`),
]

/** One page of everything that has a page: 1000 listings, and on the first page all the rest. */
export async function readSitemapPage(page: number): Promise<{ entries: Entry[]; pages: number }> {
  const answer = await readCatalogue("/store/sitemap", {
    params: { query: { page } },
    tags: [listsTag],
    lifetime: lifetimes.sitemap,
  })
  const under = (folder: string, handles: string[]) => handles.map((handle) => ({ path: `/${folder}/${handle}` }))
  const rest = [
    ...fixedPages.map((path) => ({ path })),
    ...under("regions", answer.territories),
    ...under("cooperatives", answer.cooperatives),
    ...under("categories", answer.categories),
    ...under("fairs", answer.fairs),
  ]
  const listings = answer.listings.map(({ handle, updated_at }) => ({
    path: `/listings/${handle}`,
    changed: updated_at.slice(0, 10),
  }))
  return { entries: page === 1 ? [...rest, ...listings] : listings, pages: answer.pages }
}

/** Addresses hold nothing but handles: there is nothing in them to escape. */
const absolute = (locale: Locale, path: string) => env.storefrontUrl + localePath(locale, path)

/** The pages of one language, each with its sisters in the others. */
export function urlSet(locale: Locale, entries: Entry[]): string {
  const sisters = (path: string) =>
    [...locales.map((other) => [other, other] as const), ["x-default", defaultLocale] as const]
      .map(([tag, other]) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${absolute(other, path)}"/>`)
      .join("")
  const urls = entries.map(
    ({ path, changed }) =>
      `<url><loc>${absolute(locale, path)}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ""}${sisters(path)}</url>`
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join("\n")}\n</urlset>\n`
}

/** The list of sitemaps: those of each language, in pages. */
export function sitemapIndex(pages: number): string {
  const files = locales.flatMap((locale) => Array.from({ length: pages }, (_, index) => `${locale}-${index + 1}.xml`))
  const maps = files.map((file) => `<sitemap><loc>${env.storefrontUrl}/sitemaps/${file}</loc></sitemap>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${maps.join("\n")}\n</sitemapindex>\n`
}

/** An answer that is XML, and may be kept for an hour by whoever stands between. */
export function xml(text: string): Response {
  return new Response(text, {
    headers: { "content-type": "application/xml; charset=utf-8", "cache-control": "public, max-age=3600" },
  })
}
