import { useLocale, useTranslations } from "next-intl"
import { localePath } from "@/i18n/locales"
import { Card } from "@/ui/card"
import type { ListingCardView } from "./view"

/** One listing in a grid. */
export function ListingCard({
  listing,
  size,
  priority,
}: {
  listing: ListingCardView
  size?: "m" | "lead"
  priority?: boolean
}) {
  const locale = useLocale()
  const t = useTranslations("form")
  return (
    <Card
      href={localePath(locale, `/listings/${listing.handle}`)}
      title={listing.title}
      maker={listing.cooperativeName}
      region={listing.regionId}
      regionName={listing.regionName}
      amount={listing.amount}
      formerAmount={listing.formerAmount}
      prefix={listing.fromAmount ? t("from") : undefined}
      locale={locale}
      image={listing.image}
      size={size}
      priority={priority}
    />
  )
}
