import { useLocale, useTranslations } from "next-intl"
import { localePath } from "@/i18n/locales"
import { Parted } from "@/i18n/parted"
import { Written } from "@/i18n/written"
import { Badge } from "@/ui/badge"
import { classNames } from "@/ui/class-names"
import { Link } from "@/ui/link"
import { Picture } from "@/ui/picture"
import { Selvedge } from "@/ui/selvedge"
import styles from "./cooperative-spotlights.module.css"
import type { CooperativeSpotlightView } from "./view"

function Spotlight({ cooperative }: { cooperative: CooperativeSpotlightView }) {
  const t = useTranslations("home")
  const locale = useLocale()
  const { memberCount, womenCount = 0 } = cooperative
  return (
    <article className={styles.cooperative} data-region={cooperative.regionId}>
      <Selvedge />
      <div className={styles.banner}>
        <Picture image={cooperative.banner} ratio={3 / 2} sizes="(min-width: 60rem) 40rem, 92vw" decorative />
      </div>
      <div className={styles.words}>
        <p className={styles.place}>
          <Parted locale={locale} parts={cooperative.place} /> ·{" "}
          <Written locale={locale}>{cooperative.regionName}</Written>
        </p>
        <h3 className={styles.name}>
          <Link href={localePath(locale, `/cooperatives/${cooperative.handle}`)}>
            <Written locale={locale}>{cooperative.name}</Written>
          </Link>
        </h3>
        <p>
          <Written locale={locale}>{cooperative.summary}</Written>
        </p>
        {memberCount !== undefined && (
          <p className={styles.people}>
            {t("members", { count: memberCount })}
            {womenCount > 0 && <> · {t("women", { count: womenCount })}</>}
          </p>
        )}
        <p className={styles.crafts}>
          {cooperative.crafts.map((craft) => (
            <Badge key={craft} tone="region">
              {craft}
            </Badge>
          ))}
        </p>
      </div>
    </article>
  )
}

/** Cooperatives somebody chose, by their place and people; the first has the most room, two have the same. */
export function CooperativeSpotlights({ cooperatives }: { cooperatives: CooperativeSpotlightView[] }) {
  return (
    <div className={classNames(styles.group, cooperatives.length === 2 && styles.pair)}>
      {cooperatives.map((cooperative) => (
        <Spotlight key={cooperative.handle} cooperative={cooperative} />
      ))}
    </div>
  )
}
