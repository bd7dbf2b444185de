import { useLocale, useTranslations } from "next-intl"
import { ListingGrid } from "@/features/listing/listing-grid"
import { listingCardView } from "@/features/listing/transform"
import { WordsAlertLink } from "../alert/words-alert-link"
import { localePath } from "@/i18n/locales"
import { moneyParts } from "@/i18n/money"
import { Typed } from "@/i18n/typed"
import { Pagination } from "@/ui/pagination"
import { Container } from "@/ui/section"
import { filterChips, filterGroups } from "./filters"
import { nameTable, type SearchNames } from "./names"
import { filterCount, searchPath, signKinds, type ManyField, type SearchQuery } from "./query"
import { CountOpened } from "./count-opened"
import { SearchChips } from "./search-chips"
import { SearchFilters } from "./search-filters"
import { NamedResults } from "./named-results"
import { NothingFound } from "./nothing-found"
import styles from "./search-view.module.css"
import type { Suggested } from "../suggest/server"
import type { SearchAnswer } from "./server"
import { SortLinks } from "./sort-links"

const sectors = ["agriculture", "crafts", "fishing", "food", "cosmetics", "services"] as const

interface Props {
  query: SearchQuery
  answer: SearchAnswer
  names: SearchNames
  /** What bears the searched words as its name; null on later pages. */
  named: Suggested | null
}

/** The search: words, filters, order and results, all of it in the address and none of it in need of a script. */
export function SearchView({ query, answer, names, named }: Props) {
  const t = useTranslations("search")
  const form = useTranslations("form")
  const browse = useTranslations("browse")
  const category = useTranslations("category")
  const locale = useLocale()
  const { listings, count, facets, page_size: size } = answer
  const table = nameTable(names, facets)
  const labelOf = (field: ManyField, value: string): string => {
    const sign = field === "sign" && signKinds.find((kind) => kind === value)
    if (sign) return t(`signs.${sign}`)
    const sector = field === "sector" && sectors.find((handle) => handle === value)
    if (sector) return t(`sectors.${sector}`)
    return table.get(value) ?? table.get(`${field} ${value}`) ?? value
  }
  const money = (amount: number) => {
    const { number, unit } = moneyParts(amount, locale)
    return `${number}\u00a0${unit}`
  }
  const flagWords = {
    women_led: t("womenLed"),
    youth_led: t("youthLed"),
    in_stock: t("inStock"),
    on_sale: browse("onSale"),
    in_season: browse("inSeason"),
  }
  const chips = filterChips(query, {
    labelOf,
    flag: (field) => flagWords[field],
    price: (min, max) => {
      if (min === null) return t("priceUntil", { amount: money(max ?? 0) })
      if (max === null) return t("priceFrom", { amount: money(min) })
      return t("priceBetween", { from: money(min), until: money(max) })
    },
    lead: (days) => t("leadWithin", { days }),
  })
  const last = query.page * size >= count
  const cards = listings.map((card) => ({ ...listingCardView(card), picked: answer.picked.includes(card.id) }))
  // What was asked exactly comes first; where nobody says how much that is, it is all of it.
  const exact = Math.max(0, (answer.exact ?? count) - (query.page - 1) * size)
  const [exactly, related] = [cards.slice(0, exact), cards.slice(exact)]
  const grid = { headingLevel: 2, priority: true } as const
  const tail = last ? { href: localePath(locale, "/categories"), label: category("browse") } : undefined
  const hrefOf = (next: SearchQuery) => localePath(locale, searchPath(next))
  return (
    <Container>
      <header className={styles.head}>
        <h1>{query.q ? t.rich("titleFor", { words: () => <Typed locale={locale}>{query.q}</Typed> }) : t("title")}</h1>
        <p className={styles.count} role="status">
          {t("count", { count })}
        </p>
      </header>
      <div className={styles.columns}>
        <SearchFilters
          query={query}
          groups={filterGroups(query, facets, names, labelOf)}
          facets={facets}
          range={answer.price_range}
          set={filterCount(query)}
        />
        <div className={styles.results}>
          <SearchChips
            chips={chips.map(({ key, label, without }) => ({ key, label, href: hrefOf(without) }))}
            clear={localePath(locale, query.q ? `/search?q=${encodeURIComponent(query.q)}` : "/search")}
          />
          <NamedResults named={named} hrefOf={(q) => hrefOf({ ...query, q, page: 1 })} />
          {listings.length > 0 ? (
            <CountOpened words={query.q} locale={locale}>
              <SortLinks query={query} />
              {exactly.length > 0 && (
                <ListingGrid
                  {...grid}
                  listings={exactly}
                  count={exactly.length}
                  tail={related.length ? undefined : tail}
                />
              )}
              {related.length > 0 && (
                <section className={styles.related} aria-labelledby="related">
                  <h2 id="related">{t("related")}</h2>
                  {query.q && answer.exact === 0 && chips.length === 0 && (
                    <p>
                      <WordsAlertLink words={query.q} />
                    </p>
                  )}
                  <ListingGrid
                    {...grid}
                    priority={!exactly.length}
                    headingLevel={3}
                    listings={related}
                    count={related.length}
                    tail={tail}
                  />
                </section>
              )}
              <Pagination
                label={form("pages")}
                previousLabel={form("previous")}
                nextLabel={form("next")}
                current={query.page}
                total={Math.ceil(count / size)}
                hrefOf={(page) => hrefOf({ ...query, page })}
              />
            </CountOpened>
          ) : (
            <NothingFound query={query} names={names} named={named} filtered={chips.length > 0} />
          )}
        </div>
      </div>
    </Container>
  )
}
