import { useLocale, useTranslations } from "next-intl"
import { CooperativeSpotlights } from "@/features/cooperative/cooperative-spotlights"
import type { CooperativeSpotlightView } from "@/features/cooperative/view"
import { localePath } from "@/i18n/locales"
import { Section } from "@/ui/section"

/** Cooperatives that organizers put first, by their place and people. */
export function CooperativesSection({ cooperatives }: { cooperatives: CooperativeSpotlightView[] }) {
  const t = useTranslations("home")
  const locale = useLocale()
  if (cooperatives.length === 0) return null
  return (
    <Section
      title={t("cooperativesTitle")}
      lead={t("cooperativesLead")}
      action={{ href: localePath(locale, "/cooperatives"), label: t("all") }}
    >
      <CooperativeSpotlights cooperatives={cooperatives} />
    </Section>
  )
}
