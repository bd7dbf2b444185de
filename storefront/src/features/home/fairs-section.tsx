import { useLocale, useTranslations } from "next-intl"
import type { FairPosterView } from "@/features/fair/view"
import { regionIds } from "@/features/territory/region-ids"
import { localePath } from "@/i18n/locales"
import { FairPoster } from "@/ui/fair-poster"
import { Section } from "@/ui/section"
import styles from "./fairs-section.module.css"

/** Posters on one wall: the first is the next to open, or the last that closed. */
export function FairsSection({ fairs }: { fairs: FairPosterView[] }) {
  const t = useTranslations("home")
  const locale = useLocale()
  if (fairs.length === 0) return null
  return (
    <Section
      title={t("fairsTitle")}
      lead={t("fairsLead")}
      action={{ href: localePath(locale, "/fairs"), label: t("all") }}
    >
      <div className={styles.wall}>
        {fairs.slice(0, 3).map(({ handle, regionId, ...fair }, index) => (
          <FairPoster
            key={handle}
            {...fair}
            region={regionId}
            bands={regionId ? undefined : regionIds}
            href={localePath(locale, `/fairs/${handle}`)}
            size={index === 0 ? "large" : "m"}
          />
        ))}
      </div>
    </Section>
  )
}
