import { useLocale, useTranslations } from "next-intl"
import { Heart } from "@/features/favourites/heart"
import { localePath } from "@/i18n/locales"
import { Written } from "@/i18n/written"
import { Badge } from "@/ui/badge"
import { Card } from "@/ui/card"
import { reduction } from "./sale"
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
  const percent = listing.soldOut ? undefined : reduction(listing.amount, listing.formerAmount)
  const badge = listing.soldOut ? (
    <Badge>{t("listing.soldOut")}</Badge>
  ) : (
    percent && (
      <Badge tone="saffron">
        <bdi>{t("browse.reduced", { percent })}</bdi>
      </Badge>
    )
  )
  return (
    <Card
      href={localePath(locale, `/listings/${listing.handle}`)}
      title={listing.title}
      maker={listing.cooperativeName}
      region={listing.regionId}
      regionName={listing.regionName}
      amount={listing.amount}
      former={
        listing.formerAmount === undefined ? undefined : { amount: listing.formerAmount, label: t("browse.former") }
      }
      prefix={listing.fromAmount ? t("form.from") : undefined}
      note={listing.picked ? t("search.picked") : undefined}
      badge={badge}
      corner={
        listing.id && (
          <Heart
            id={listing.id}
            title={listing.title}
            locale={locale}
            label={t.rich("favourites.keepNamed", { title: () => <Written locale={locale}>{listing.title}</Written> })}
          />
        )
      }
      locale={locale}
      image={listing.image}
      size={size}
      priority={priority}
      headingLevel={headingLevel}
    />
  )
}
