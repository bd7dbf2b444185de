import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { localePath } from "@/i18n/locales"
import { Written } from "@/i18n/written"
import { Breadcrumbs } from "@/ui/breadcrumbs"
import { classNames } from "@/ui/class-names"
import { Link } from "@/ui/link"
import { Picture } from "@/ui/picture"
import { Selvedge } from "@/ui/selvedge"
import type { TerritoryDetail } from "./server"
import styles from "./territory-hero.module.css"

interface Props {
  detail: TerritoryDetail
  /** What leads the page, under its name. */
  children?: ReactNode
}

/** The land of a territory, its weave across the page, its name, what it is known for and what is made there. */
export function TerritoryHero({ detail: { territory, region, trades }, children }: Props) {
  const t = useTranslations()
  const words = useTranslations("territory")
  const locale = useLocale()
  const isRegion = territory.kind === "region"
  const filter = isRegion ? "region" : "province"
  return (
    <header className={classNames(styles.hero, !isRegion && styles.small)}>
      <div className={styles.land}>
        <Picture image={territory.landscape} locale={locale} ratio={2} sizes="100vw" priority />
      </div>
      <Selvedge as="band" />
      <div className={styles.inner}>
        <Breadcrumbs
          label={t("nav.breadcrumbs")}
          items={[
            { label: t("nav.home"), href: localePath(locale, "/") },
            { label: t("nav.regions"), href: localePath(locale, "/regions") },
            ...(isRegion ? [] : [{ label: region.name, href: localePath(locale, `/regions/${region.handle}`) }]),
            { label: territory.name },
          ]}
        />
        <div className={styles.columns}>
          <div>
            <p className={styles.kind}>
              {words(`kind.${territory.kind}`)}
              {!isRegion && (
                <>
                  {" "}
                  <Link href={localePath(locale, `/regions/${region.handle}`)}>
                    {t("browse.provincePlace", { region: region.name })}
                  </Link>
                </>
              )}
            </p>
            <h1 className={styles.name}>
              <Written locale={locale}>{territory.name}</Written>
            </h1>
            <p className={styles.counts}>
              {words("cooperatives", { count: territory.cooperatives_count })} ·{" "}
              {words("listings", { count: territory.listings_count })}
            </p>
            {children}
          </div>
          <div>
            {territory.summary && (
              <p className={styles.summary}>
                <Written locale={locale}>{territory.summary}</Written>
              </p>
            )}
            {trades.length > 0 && (
              <nav className={styles.trades} aria-labelledby="territory-trades">
                <p id="territory-trades" className={styles.tradesTitle}>
                  {t("browse.trades")}
                </p>
                <ul role="list" className={styles.list}>
                  {trades.map((trade) => (
                    <li key={trade.handle}>
                      <Link
                        href={localePath(locale, `/search?${filter}=${territory.id}&category=${trade.handle}`)}
                        className={styles.trade}
                      >
                        {trade.name} <span className={styles.number}>{trade.listings_count}</span>
                      </Link>
                    </li>
                  ))}
                </ul>
              </nav>
            )}
          </div>
        </div>
      </div>
    </header>
  )
}
