import { useLocale, useTranslations } from "next-intl"
import { localePath } from "@/i18n/locales"
import { Button } from "@/ui/button"
import { Disclosure } from "@/ui/disclosure"
import { Icon } from "@/ui/icon"
import type { FilterGroup } from "./filters"
import { FilterBox } from "./filter-box"
import type { SearchQuery } from "./query"
import styles from "./search-filters.module.css"

interface Props {
  query: SearchQuery
  groups: FilterGroup[]
  /** Of what fits the other filters, MAD. */
  range: { min: number; max: number } | null
  /** How many filters are set. */
  set: number
}

/** Groups open by themselves on a desk: those most people choose by. */
const opened: ReadonlySet<string> = new Set(["region", "category"])

/** A plain form: every choice goes into the address. */
export function SearchFilters({ query, groups, range, set }: Props) {
  const t = useTranslations("search")
  const browse = useTranslations("browse")
  const locale = useLocale()
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
                <FilterBox key={option.value} name={field} {...option} />
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
        <div role="group" aria-label={t("people")} className={styles.flags}>
          <FilterBox name="women_led" value="true" label={t("womenLed")} checked={query.women_led} />
          <FilterBox name="youth_led" value="true" label={t("youthLed")} checked={query.youth_led} />
          <FilterBox name="in_stock" value="true" label={t("inStock")} checked={query.in_stock} />
          <FilterBox name="in_season" value="true" label={browse("inSeason")} checked={query.in_season} />
          <FilterBox name="on_sale" value="true" label={browse("onSale")} checked={query.on_sale} />
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
