import { useLocale, useTranslations } from "next-intl"
import { localePath } from "@/i18n/locales"
import { Button } from "@/ui/button"
import { Disclosure } from "@/ui/disclosure"
import { Icon } from "@/ui/icon"
import { flagCount, leadCount, type FilterGroup, type FilterOption } from "./filters"
import { FilterBox } from "./filter-box"
import type { Facets } from "./names"
import { leadTimes, type SearchQuery } from "./query"
import styles from "./search-filters.module.css"

interface Props {
  query: SearchQuery
  groups: FilterGroup[]
  facets: Facets
  /** Of what fits the other filters, MAD. */
  range: { min: number; max: number } | null
  /** How many filters are set. */
  set: number
}

/** Groups open by themselves on a desk: those most people choose by. */
const opened: ReadonlySet<string> = new Set(["region", "category"])

/** A plain form: every choice goes into the address. */
export function SearchFilters({ query, groups, facets, range, set }: Props) {
  const t = useTranslations("search")
  const browse = useTranslations("browse")
  const locale = useLocale()
  const flags = [
    ["women_led", t("womenLed")],
    ["youth_led", t("youthLed")],
    ["in_stock", t("inStock")],
    ["in_season", browse("inSeason")],
    ["on_sale", browse("onSale")],
  ] as const
  return (
    <details className={styles.panel}>
      <summary className={styles.summary}>
        <span>
          {t("filters")}
          {set > 0 && <span className={styles.set}>{set}</span>}
        </span>
        <Icon name="down" size="1.25rem" />
      </summary>
      <form action={localePath(locale, "/search")} className={styles.form}>
        {query.sort !== "relevance" && <input type="hidden" name="sort" value={query.sort} />}
        <input
          type="search"
          name="q"
          defaultValue={query.q}
          aria-label={t("words")}
          placeholder={t("placeholder")}
          maxLength={200}
          autoComplete="off"
          enterKeyHint="search"
          className={styles.words}
        />
        {groups.map(({ field, options }) => (
          <Disclosure
            key={field}
            summary={t(`field.${field}`)}
            open={opened.has(field) || options.some(({ checked }) => checked)}
          >
            <div role="group" aria-label={t(`field.${field}`)} className={styles.boxes}>
              {options.map((option) => (
                <Branch key={option.value} {...option} />
              ))}
            </div>
          </Disclosure>
        ))}
        <Disclosure summary={t("price")} open={query.priceMin !== null || query.priceMax !== null}>
          <div className={styles.prices}>
            <label>
              {t("priceMin")}
              <input
                name="price_min"
                inputMode="decimal"
                dir="ltr"
                maxLength={12}
                defaultValue={query.priceMin ?? ""}
                placeholder={range ? String(Math.floor(range.min)) : undefined}
              />
            </label>
            <label>
              {t("priceMax")}
              <input
                name="price_max"
                inputMode="decimal"
                dir="ltr"
                maxLength={12}
                defaultValue={query.priceMax ?? ""}
                placeholder={range ? String(Math.ceil(range.max)) : undefined}
              />
            </label>
          </div>
        </Disclosure>
        <Disclosure summary={t("leadTime")} open={query.leadMax !== null}>
          <div role="radiogroup" aria-label={t("leadTime")} className={styles.boxes}>
            <FilterBox kind="radio" name="lead_max" value="" label={t("leadAny")} checked={query.leadMax === null} />
            {leadTimes.map((days) => (
              <FilterBox
                key={days}
                kind="radio"
                name="lead_max"
                value={String(days)}
                label={t("leadWithin", { days })}
                count={leadCount(days, facets)}
                checked={query.leadMax === days}
              />
            ))}
          </div>
        </Disclosure>
        <div role="group" aria-label={t("people")} className={styles.flags}>
          {flags.map(([name, label]) => (
            <FilterBox
              key={name}
              name={name}
              value="true"
              label={label}
              count={flagCount(name, facets)}
              checked={query[name]}
            />
          ))}
        </div>
        <div className={styles.apply}>
          <Button type="submit" wide>
            {t("apply")}
          </Button>
        </div>
      </form>
    </details>
  )
}

/** One value; the provinces of a region open under it once it is ticked. */
function Branch({ leaves, ...option }: FilterOption) {
  if (!leaves?.length) return <FilterBox {...option} />
  return (
    <div className={styles.branch}>
      <FilterBox {...option} />
      <div className={styles.leaves}>
        {leaves.map((leaf) => (
          <FilterBox key={leaf.value} {...leaf} inner />
        ))}
      </div>
    </div>
  )
}
