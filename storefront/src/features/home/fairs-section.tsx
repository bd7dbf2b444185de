import { useLocale, useTranslations } from "next-intl"
import { FairWall } from "@/features/fair/fair-wall"
import type { FairPosterView } from "@/features/fair/view"
import { localePath } from "@/i18n/locales"
import { Section } from "@/ui/section"

/** Posters on one wall: the first is what organizers put first, or the next to open, or the last that closed. */
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
      <FairWall fairs={fairs} lead={fairs.length > 1} />
    </Section>
  )
}
