import type { ReactNode } from "react"
import { Grid } from "@/ui/grid"
import { GridTail } from "./grid-tail"
import { ListingCard } from "./listing-card"
import type { ListingCardView } from "./view"

interface Props {
  listings: ListingCardView[]
  /** How many there are in all. */
  count?: number
  /** The way to all of them; it closes the last row, and is left out where all are here in full rows. */
  tail?: { href: string; label: ReactNode }
  /** Cards of the first screen load at once. */
  priority?: boolean
  headingLevel?: 2 | 3
}

/** Listings in rows that never end ragged. */
export function ListingGrid({ listings, count = Infinity, tail, priority, headingLevel }: Props) {
  const complete = count <= listings.length && listings.length % 4 === 0
  return (
    <Grid tail={tail && !complete && <GridTail {...tail} />}>
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
