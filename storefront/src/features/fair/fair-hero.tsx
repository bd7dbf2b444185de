import { useLocale, useTranslations } from "next-intl"
import { regionIds } from "@/features/territory/region-ids"
import { localePath } from "@/i18n/locales"
import { Written } from "@/i18n/written"
import { Link } from "@/ui/link"
import { Picture, type PictureSource } from "@/ui/picture"
import { Selvedge } from "@/ui/selvedge"
import styles from "./fair-hero.module.css"
import type { FairPosterView } from "./view"

interface Props {
  poster: FairPosterView
  name: string
  /** The drawn poster, hung beside the words where there is room. */
  picture: PictureSource | null
}

/** The poster of a fair as the opening of its page: made of letters, its number as large as the wall. */
export function FairHero({ poster, name, picture }: Props) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <header className={styles.hero}>
      <div aria-hidden className={styles.bands}>
        {(poster.regionId ? [poster.regionId] : regionIds).map((region) => (
          <Selvedge key={region} as="band" region={region} />
        ))}
      </div>
      <div className={styles.inner}>
        {picture && (
          <div className={styles.poster}>
            <Picture image={picture} locale={locale} ratio={3 / 4} sizes="(min-width: 60rem) 24rem, 1px" priority />
          </div>
        )}
        {poster.number && (
          <span aria-hidden className={styles.number}>
            {poster.number}
          </span>
        )}
        <nav aria-label={t("nav.breadcrumbs")} className={styles.trail}>
          <Link href={localePath(locale, "/fairs")}>{t("nav.fairs")}</Link>
        </nav>
        <p className={styles.kind}>
          <Written locale={locale}>{poster.kind}</Written>
        </p>
        <h1 className={styles.city}>
          <Written locale={locale}>{poster.city}</Written>
          <span className="visually-hidden">
            {" "}
            · <Written locale={locale}>{name}</Written>
          </span>
        </h1>
        {poster.number && <p className={styles.edition}>{t("fair.edition", { number: poster.number })}</p>}
        {poster.slogan && (
          <p className={styles.slogan}>
            <Written locale={locale}>{poster.slogan}</Written>
          </p>
        )}
        <p className={styles.dates}>{poster.dates}</p>
        <p className={styles.state}>{poster.state}</p>
      </div>
    </header>
  )
}
