import { useTranslations } from "next-intl"
import { localePath, type Locale } from "@/i18n/locales"
import { Button } from "@/ui/button"
import { TextInput } from "@/ui/inputs"
import { Link } from "@/ui/link"
import { listingStates, listPath, type ListQuery } from "../list-address"
import type { ListingState } from "../transform"
import styles from "./listing-list.module.css"

interface Props {
  query: ListQuery
  counts: Partial<Record<ListingState, number>>
  locale: Locale
}

/** A word to look for, and the states in which there is something. */
export function ListingFilters({ query, counts, locale }: Props) {
  const t = useTranslations("deskGoods")
  const { q, state } = query
  return (
    <>
      <form action={localePath(locale, "/coop/listings")} role="search" className={styles.search}>
        <TextInput name="q" type="search" label={t("find")} defaultValue={q} maxLength={100} />
        {state && <input type="hidden" name="state" value={state} />}
        <Button type="submit" variant="secondary">
          {t("findIt")}
        </Button>
      </form>
      <nav aria-label={t("states")} className={styles.states}>
        <Link href={localePath(locale, listPath({ q, page: 1 }))} aria-current={state ? undefined : "page"}>
          {t("allStates")}
        </Link>
        {listingStates
          .filter((one) => counts[one] || one === state)
          .map((one) => (
            <Link
              key={one}
              href={localePath(locale, listPath({ q, state: one, page: 1 }))}
              aria-current={one === state ? "page" : undefined}
            >
              {`${t(`state.${one}`)} (${counts[one] ?? 0})`}
            </Link>
          ))}
      </nav>
    </>
  )
}
