import { useLocale, useTranslations } from "next-intl"
import { regionIds } from "@/features/territory/region-ids"
import { localePath } from "@/i18n/locales"
import { Link } from "@/ui/link"
import { Selvedge } from "@/ui/selvedge"
import styles from "./fair-hero.module.css"
import type { FairPosterView } from "./view"

/** The poster of a fair as the opening of its page: made of letters, its number as large as the wall. */
export function FairHero({ poster, name }: { poster: FairPosterView; name: string }) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <header className={styles.hero}>
      {poster.ground && <img src={poster.ground} alt="" className={styles.ground} />}
      <div aria-hidden className={styles.bands}>
        {(poster.regionId ? [poster.regionId] : regionIds).map((region) => (
          <Selvedge key={region} as="band" region={region} />
        ))}
      </div>
      <div className={styles.inner}>
        {poster.number && (
          <span aria-hidden className={styles.number}>
            {poster.number}
          </span>
        )}
        <nav aria-label={t("nav.breadcrumbs")} className={styles.trail}>
          <Link href={localePath(locale, "/fairs")}>{t("nav.fairs")}</Link>
        </nav>
        <p className={styles.kind}>{poster.kind}</p>
        <h1 className={styles.city}>
          {poster.city}
          <span className="visually-hidden"> · {name}</span>
        </h1>
        {poster.number && <p className={styles.edition}>{t("fair.edition", { number: poster.number })}</p>}
        {poster.slogan && <p className={styles.slogan}>{poster.slogan}</p>}
        <p className={styles.dates}>{poster.dates}</p>
        <p className={styles.state}>{poster.state}</p>
      </div>
    </header>
  )
}
