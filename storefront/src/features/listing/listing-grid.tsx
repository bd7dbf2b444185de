import { Grid } from "@/ui/grid"
import { GridTail } from "./grid-tail"
import { ListingCard } from "./listing-card"
import type { ListingCardView } from "./view"

interface Props {
  listings: ListingCardView[]
  /** The way to all of them; it closes the last row. */
  tail?: { href: string; label: string }
  /** Cards of the first screen load at once. */
  priority?: boolean
  headingLevel?: 2 | 3
}

/** Listings in rows that never end ragged. */
export function ListingGrid({ listings, tail, priority, headingLevel }: Props) {
  return (
    <Grid tail={tail && <GridTail {...tail} />}>
      {listings.map((listing, index) => (
        <ListingCard
          key={listing.handle}
          listing={listing}
          priority={priority && index < 2}
          headingLevel={headingLevel}
        />
      ))}
    </Grid>
  )
}
