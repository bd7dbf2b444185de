import { useLocale, useTranslations } from "next-intl"
import { localePath } from "@/i18n/locales"
import { LinkButton } from "@/ui/button"
import { EmptyState } from "@/ui/notice"
import { WordsAlertLink } from "../alert/words-alert-link"
import { suggestionsView } from "../suggest/transform"
import type { Suggested } from "../suggest/server"
import type { SearchNames } from "./names"
import { wider } from "./narrowed"
import styles from "./nothing-found.module.css"
import { searchPath, type SearchQuery } from "./query"

interface Props {
  query: SearchQuery
  names: SearchNames
  named: Suggested | null
  /** Filters are set. */
  filtered: boolean
}

/** Nothing fits: the same in a wider place, places and kinds the words name, or everything. */
export function NothingFound({ query, names, named, filtered }: Props) {
  const t = useTranslations("search")
  const locale = useLocale()
  const places = wider(query, names)
  const near = (named ? suggestionsView(named).groups : [])
    .filter(({ kind }) => kind === "categories" || kind === "territories")
    .flatMap(({ suggestions }) => suggestions)
  return (
    <EmptyState
      icon="search"
      title={t("emptyTitle")}
      actions={
        <>
          <LinkButton href={localePath(locale, "/search")}>{t("emptyAll")}</LinkButton>
          {query.q && !filtered && <WordsAlertLink words={query.q} />}
        </>
      }
    >
      {query.q && <p>{t("emptyWords")}</p>}
      {filtered && <p>{t("emptyFilters")}</p>}
      {places.length > 0 && (
        <Ways
          title={t("wider")}
          ways={places.map(({ region, query: there }) => ({
            href: localePath(locale, searchPath(there)),
            label: region === null ? t("widerAll") : t("widerRegion", { region }),
          }))}
        />
      )}
      {near.length > 0 && (
        <Ways title={t("near")} ways={near.map(({ path, label }) => ({ href: localePath(locale, path), label }))} />
      )}
    </EmptyState>
  )
}

function Ways({ title, ways }: { title: string; ways: { href: string; label: string }[] }) {
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      <ul role="list" className={styles.ways}>
        {ways.map(({ href, label }) => (
          <li key={href}>
            <LinkButton href={href} variant="secondary">
              {label}
            </LinkButton>
          </li>
        ))}
      </ul>
    </>
  )
}
