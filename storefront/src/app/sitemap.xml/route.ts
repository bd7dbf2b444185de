import { readSitemapPage, sitemapIndex, xml } from "@/lib/sitemap"

export const dynamic = "force-dynamic"

/** The list of sitemaps by language. */
export async function GET() {
  const { pages } = await readSitemapPage(1)
  return xml(sitemapIndex(Math.max(1, pages)))
}
