import { useLocale, useTranslations } from "next-intl"
import { ListingCard } from "@/features/listing/listing-card"
import type { ListingCardView } from "@/features/listing/view"
import { localePath } from "@/i18n/locales"
import { Grid } from "@/ui/grid"
import { Section } from "@/ui/section"
import { GridTail } from "@/features/listing/grid-tail"

/** The largest count up to `available` that closes every row behind a lead card: 1, 5, 9… */
function closingCount(available: number): number {
  return available < 5 ? Math.min(available, 1) : available - ((available - 1) % 4)
}

/** What is in season, what organizers chose of it before the rest; the first takes the place of four. */
export function SeasonSection({ listings }: { listings: ListingCardView[] }) {
  const t = useTranslations("home")
  const locale = useLocale()
  const shown = listings.slice(0, closingCount(Math.min(listings.length, 9)))
  if (shown.length === 0) return null
  return (
    <Section
      title={t("seasonTitle")}
      lead={t("seasonLead")}
      action={{ href: localePath(locale, "/search?in_season=true"), label: t("all") }}
    >
      <Grid lead>
        {shown.map((listing, index) => (
          <ListingCard key={listing.handle} listing={listing} size={index === 0 ? "lead" : "m"} />
        ))}
      </Grid>
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
