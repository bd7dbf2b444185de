import { useLocale, useTranslations } from "next-intl"
import { localePath } from "@/i18n/locales"
import { Badge } from "@/ui/badge"
import { Card } from "@/ui/card"
import type { ListingCardView } from "./view"

/** One listing in a grid. */
export function ListingCard({
  listing,
  size,
  priority,
  headingLevel,
}: {
  listing: ListingCardView
  size?: "m" | "lead"
  priority?: boolean
  headingLevel?: 2 | 3
}) {
  const locale = useLocale()
  const t = useTranslations()
  return (
    <Card
      href={localePath(locale, `/listings/${listing.handle}`)}
      title={listing.title}
      maker={listing.cooperativeName}
      region={listing.regionId}
      regionName={listing.regionName}
      amount={listing.amount}
      formerAmount={listing.formerAmount}
      prefix={listing.fromAmount ? t("form.from") : undefined}
      badge={listing.soldOut ? <Badge>{t("listing.soldOut")}</Badge> : undefined}
      locale={locale}
      image={listing.image}
      size={size}
      priority={priority}
      headingLevel={headingLevel}
    />
  )
}
