import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { getTranslations } from "next-intl/server"
import { narrowed } from "@/features/search/narrowed"
import { parseSearch, searchPath, type AddressParams } from "@/features/search/query"
import { SearchAway } from "@/features/search/search-away"
import { SearchView } from "@/features/search/search-view"
import { readNamed, readSearchNames, searchListings } from "@/features/search/server"
import { localePath } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"
import { ApiRefusal } from "@/lib/api/refusal"
import { pageMetadata } from "@/lib/page-metadata"

/* Every address is another search: rendered for each request. */
export const dynamic = "force-dynamic"

interface Props {
  searchParams: Promise<AddressParams>
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const locale = await pageLocale()
  const t = await getTranslations({ locale, namespace: "search" })
  const { q } = parseSearch(await searchParams)
  const page = pageMetadata({
    locale,
    path: "/search",
    title: q ? t.markup("titleFor", { words: () => q }) : t("title"),
    description: t("description"),
  })
  // Of the endless addresses of a search, none belongs in another search.
  return { ...page, robots: { index: false, follow: true } }
}

export default async function SearchPage({ searchParams }: Props) {
  const locale = await pageLocale()
  const query = parseSearch(await searchParams)
  const names = await readSearchNames(locale)
  const [answer, named] = await Promise.all([
    searchListings(locale, narrowed(query, names)).catch(nullWhereAway),
    readNamed(locale, query),
  ])
  if (!answer) return <SearchAway query={query} />
  const last = Math.max(1, Math.ceil(answer.count / answer.page_size))
  if (query.page > last) redirect(localePath(locale, searchPath({ ...query, page: last })))
  return <SearchView query={query} answer={answer} names={names} named={named} />
}

function nullWhereAway(error: unknown): null {
  if (error instanceof ApiRefusal && error.code === "SEARCH_UNAVAILABLE") return null
  throw error
}
