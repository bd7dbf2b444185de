import { useLocale, useTranslations } from "next-intl"
import { localePath } from "@/i18n/locales"
import { Breadcrumbs } from "@/ui/breadcrumbs"
import { Link } from "@/ui/link"
import { Picture } from "@/ui/picture"
import { Selvedge } from "@/ui/selvedge"
import type { TerritoryDetail } from "./server"
import styles from "./territory-hero.module.css"

/** The land of a territory, its weave across the page, its name and its parts. */
export function TerritoryHero({ detail: { territory, region, provinces } }: { detail: TerritoryDetail }) {
  const t = useTranslations()
  const words = useTranslations("territory")
  const locale = useLocale()
  const isRegion = territory.kind === "region"
  const others = provinces.filter(({ id }) => id !== territory.id)
  return (
    <header className={styles.hero}>
      <div className={styles.land}>
        <Picture image={territory.landscape} ratio={2} sizes="100vw" priority />
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
            <p className={styles.kind}>{words(`kind.${territory.kind}`)}</p>
            <h1 className={styles.name}>{territory.name}</h1>
            <p className={styles.counts}>
              {words("cooperatives", { count: territory.cooperatives_count })} ·{" "}
              {words("listings", { count: territory.listings_count })}
            </p>
          </div>
          <div>
            {territory.summary && <p className={styles.summary}>{territory.summary}</p>}
            {others.length > 0 && (
              <nav className={styles.parts} aria-labelledby="territory-parts">
                <p id="territory-parts" className={styles.partsTitle}>
                  {isRegion ? words("provinces") : words("siblings", { region: region.name })}
                </p>
                <ul role="list" className={styles.provinces}>
                  {others.map((province) => (
                    <li key={province.id}>
                      <Link href={localePath(locale, `/regions/${province.handle}`)}>{province.name}</Link>
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
