import { useLocale, useTranslations } from "next-intl"
import { localePath } from "@/i18n/locales"
import { Written } from "@/i18n/written"
import { Cartogram } from "@/ui/cartogram"
import { Link } from "@/ui/link"
import { PageHead } from "@/ui/page-head"
import { Container } from "@/ui/section"
import { Selvedge } from "@/ui/selvedge"
import styles from "./regions-view.module.css"
import type { RegionRow } from "./server"

/** The twelve regions in their places, then each in words with its provinces. */
export function RegionsView({ regions }: { regions: RegionRow[] }) {
  const t = useTranslations()
  const words = useTranslations("territory")
  const locale = useLocale()
  const tiles = regions.map((region) => ({
    id: region.id,
    name: region.name,
    href: localePath(locale, `/regions/${region.handle}`),
    detail: words("cooperatives", { count: region.cooperatives_count }),
  }))
  const sum = (key: "cooperatives_count" | "listings_count") => regions.reduce((all, region) => all + region[key], 0)
  return (
    <Container>
      <Cartogram
        label={words("title")}
        tiles={tiles}
        sea={
          <PageHead
            trail={{
              label: t("nav.breadcrumbs"),
              items: [{ label: t("nav.home"), href: localePath(locale, "/") }, { label: t("nav.regions") }],
            }}
            title={words("title")}
            lead={words("lead")}
          />
        }
        desert={
          <div className={styles.all}>
            <p className={styles.sum}>{words("cooperatives", { count: sum("cooperatives_count") })}</p>
            <p className={styles.sum}>{words("listings", { count: sum("listings_count") })}</p>
            <p className={styles.ways}>
              <Link href={localePath(locale, "/cooperatives")}>{t("nav.cooperatives")}</Link>
              <Link href={localePath(locale, "/search")}>{t("search.title")}</Link>
            </p>
          </div>
        }
      />
      <ul role="list" className={styles.regions}>
        {regions.map((region) => (
          <li key={region.id} className={styles.region} data-region={region.id}>
            <Selvedge />
            <h2 className={styles.name}>
              <Link href={localePath(locale, `/regions/${region.handle}`)}>
                <Written locale={locale}>{region.name}</Written>
              </Link>
            </h2>
            <p className={styles.counts}>
              {words("cooperatives", { count: region.cooperatives_count })} ·{" "}
              {words("listings", { count: region.listings_count })}
            </p>
            <p>
              <Written locale={locale}>{region.summary}</Written>
            </p>
            <ul role="list" className={styles.provinces} aria-label={words("provinces")}>
              {region.provinces.map((province) => (
                <li key={province.id}>
                  <Link href={localePath(locale, `/regions/${province.handle}`)}>
                    <Written locale={locale}>{province.name}</Written>
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Container>
  )
}
