import { useLocale, useTranslations } from "next-intl"
import { localePath } from "@/i18n/locales"
import { Link } from "@/ui/link"
import { searchPath, sorts, type SearchQuery } from "./query"
import styles from "./sort-links.module.css"

/** The orders results can come in; the current one is marked. Best match means nothing without words. */
export function SortLinks({ query }: { query: SearchQuery }) {
  const t = useTranslations("search")
  const locale = useLocale()
  const current = query.sort === "relevance" && !query.q ? "newest" : query.sort
  return (
    <nav aria-label={t("sortBy")} className={styles.sorts}>
      {sorts
        .filter((sort) => sort !== "relevance" || query.q)
        .map((sort) => (
          <Link
            key={sort}
            href={localePath(locale, searchPath({ ...query, sort, page: 1 }))}
            aria-current={sort === current ? "true" : undefined}
            className={styles.sort}
            rel="nofollow"
          >
            {t(`sort.${sort}`)}
          </Link>
        ))}
    </nav>
  )
}
