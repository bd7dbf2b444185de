import { useLocale } from "next-intl"
import { regionIds } from "@/features/territory/region-ids"
import { localePath } from "@/i18n/locales"
import { Written } from "@/i18n/written"
import { FairPoster } from "@/ui/fair-poster"
import styles from "./fair-wall.module.css"
import type { FairPosterView } from "./view"

/** Posters side by side; with `lead` the first is twice as wide. The last row is always full. */
export function FairWall({ fairs, lead }: { fairs: FairPosterView[]; lead?: boolean }) {
  const locale = useLocale()
  return (
    <ul role="list" className={styles.wall}>
      {fairs.map(({ handle, regionId, kind, city, slogan, ...fair }, index) => (
        <li key={handle} className={lead && index === 0 ? styles.lead : undefined}>
          <FairPoster
            {...fair}
            kind={<Written locale={locale}>{kind}</Written>}
            city={<Written locale={locale}>{city}</Written>}
            slogan={slogan && <Written locale={locale}>{slogan}</Written>}
            region={regionId}
            bands={regionId ? undefined : regionIds}
            href={localePath(locale, `/fairs/${handle}`)}
            size={lead && index === 0 ? "large" : "m"}
          />
        </li>
      ))}
    </ul>
  )
}
