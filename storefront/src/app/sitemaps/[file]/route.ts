import { isLocale } from "@/i18n/locales"
import { readSitemapPage, urlSet, xml } from "@/lib/sitemap"

export const dynamic = "force-dynamic"

/** One language's sitemap, such as ar-1.xml. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const [, locale, page] = (await params).file.match(/^([a-z]{2})-([1-9]\d{0,3})\.xml$/) ?? []
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const { entries, pages } = await readSitemapPage(Number(page))
  if (Number(page) > Math.max(1, pages)) return new Response(null, { status: 404 })
  return xml(urlSet(locale, entries))
}
