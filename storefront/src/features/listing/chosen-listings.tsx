import { Grid } from "@/ui/grid"
import { ListingCard } from "./listing-card"
import { ListingGrid } from "./listing-grid"
import type { ListingCardView } from "./view"

interface Props {
  listings: ListingCardView[]
  /** The way to the rest. */
  tail: { href: string; label: string }
}

/** All of them in full rows: the lead card takes four places, so 5, 9 or 13 close the rows behind it; else the tail does. */
export function ChosenListings({ listings, tail }: Props) {
  if (listings.length < 5 || listings.length % 4 !== 1) {
    return <ListingGrid listings={listings} count={listings.length} tail={tail} />
  }
  return (
    <Grid lead>
      {listings.map((listing, index) => (
        <ListingCard key={listing.handle} listing={listing} size={index === 0 ? "lead" : "m"} />
      ))}
    </Grid>
  )
}
