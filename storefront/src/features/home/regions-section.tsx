import { useLocale, useTranslations } from "next-intl"
import { regionIds } from "@/features/territory/region-ids"
import { localePath } from "@/i18n/locales"
import { Written } from "@/i18n/written"
import { Cartogram } from "@/ui/cartogram"
import { classNames } from "@/ui/class-names"
import { Link } from "@/ui/link"
import { Selvedge } from "@/ui/selvedge"
import styles from "./regions-section.module.css"

export interface RegionSpotlightView {
  regionId: string
  slug: string
  name: string
  text: string
}

interface Props {
  /** Address part and number of cooperatives of each region, where known. */
  regions: { regionId: string; slug: string; cooperativeCount?: number }[]
  spotlights: RegionSpotlightView[]
}

/** As many as have room in the desert beside the map. */
const BESIDE_THE_MAP = 3

/** The twelve regions in their places; those that organizers put first are told in the desert's room, and below where there are more. */
export function RegionsSection({ regions, spotlights }: Props) {
  const t = useTranslations("home")
  const names = useTranslations("regions")
  const locale = useLocale()
  const tiles = regionIds.flatMap((id) => {
    const region = regions.find(({ regionId }) => regionId === id)
    if (!region) return []
    const count = region.cooperativeCount
    return {
      id,
      name: names(id),
      href: localePath(locale, `/regions/${region.slug}`),
      detail: count === undefined ? undefined : t("cooperativeCount", { count }),
    }
  })
  if (tiles.length === 0) return null
  const several = spotlights.length > 1
  return (
    <section className={styles.section}>
      <div className={styles.inner}>
        <Cartogram
          label={t("mapTitle")}
          tiles={tiles}
          sea={
            <div className={styles.sea}>
              <h2 className={styles.title}>{t("mapTitle")}</h2>
              <p className={styles.lead}>{t("mapLead")}</p>
            </div>
          }
          desert={
            spotlights.length > 0 && (
              <div className={classNames(styles.room, several && styles.several)}>
                {several && <p className={styles.kicker}>{t("spotlights")}</p>}
                {spotlights.slice(0, BESIDE_THE_MAP).map((spotlight) => (
                  <Spotlight key={spotlight.regionId} {...spotlight} alone={!several} />
                ))}
              </div>
            )
          }
        />
        {spotlights.length > BESIDE_THE_MAP && (
          <div className={classNames(styles.several, styles.more)}>
            {spotlights.slice(BESIDE_THE_MAP).map((spotlight) => (
              <Spotlight key={spotlight.regionId} {...spotlight} />
            ))}
          </div>
        )}
      </div>
    </section>
  )
}

function Spotlight({ regionId, slug, name, text, alone }: RegionSpotlightView & { alone?: boolean }) {
  const t = useTranslations("home")
  const locale = useLocale()
  return (
    <article className={styles.spotlight} data-region={regionId}>
      <Selvedge as="band" />
      <div className={styles.told}>
        {alone && <p className={styles.kicker}>{t("spotlight")}</p>}
        <h3 className={styles.name}>{name}</h3>
        <p>
          <Written locale={locale}>{text}</Written>
        </p>
        <Link href={localePath(locale, `/regions/${slug}`)} className={styles.visit}>
          {t("visit")}
        </Link>
      </div>
    </article>
  )
}
