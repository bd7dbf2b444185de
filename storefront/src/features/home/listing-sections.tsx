import { useLocale, useTranslations } from "next-intl"
import { ChosenListings } from "@/features/listing/chosen-listings"
import { ListingCard } from "@/features/listing/listing-card"
import type { ListingCardView } from "@/features/listing/view"
import { localePath } from "@/i18n/locales"
import { Grid } from "@/ui/grid"
import { Section } from "@/ui/section"
import { GridTail } from "@/features/listing/grid-tail"

/** What is in season, what organizers chose of it before the rest; the first takes the place of four. */
export function SeasonSection({ listings }: { listings: ListingCardView[] }) {
  const t = useTranslations("home")
  const locale = useLocale()
  if (listings.length === 0) return null
  const all = { href: localePath(locale, "/search?in_season=true"), label: t("all") }
  return (
    <Section title={t("seasonTitle")} lead={t("seasonLead")} action={all}>
      <ChosenListings listings={listings} tail={all} />
    </Section>
  )
}

/** The newest listings, closed by the way to all of them. */
export function NewSection({ listings }: { listings: ListingCardView[] }) {
  const t = useTranslations("home")
  const locale = useLocale()
  if (listings.length === 0) return null
  const href = localePath(locale, "/search?sort=newest")
  return (
    <Section title={t("newTitle")}>
      <Grid tail={<GridTail href={href} label={t("newTail")} />}>
        {listings.slice(0, 7).map((listing) => (
          <ListingCard key={listing.handle} listing={listing} />
        ))}
      </Grid>
    </Section>
  )
}

/** What costs less for now: one row, closed by the way to all of it. */
export function SalesSection({ listings }: { listings: ListingCardView[] }) {
  const t = useTranslations("browse")
  const locale = useLocale()
  if (listings.length < 3) return null
  const href = localePath(locale, "/search?on_sale=true")
  return (
    <Section title={t("salesTitle")} lead={t("salesLead")}>
      <Grid tail={<GridTail href={href} label={t("salesTail")} />}>
        {listings.slice(0, 3).map((listing) => (
          <ListingCard key={listing.handle} listing={listing} />
        ))}
      </Grid>
    </Section>
  )
}
