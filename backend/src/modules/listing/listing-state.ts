/** Where a listing stands, as its cooperative sees it. Derived from Medusa's product and our record, stored nowhere. */
export type ListingState = "draft" | "waiting" | "refused" | "published" | "paused" | "archived"

export type StateFacts = {
  product_status: string
  paused_at: Date | string | null
  archived_at: Date | string | null
}

export function listingState({ product_status, paused_at, archived_at }: StateFacts): ListingState {
  if (archived_at) return "archived"
  if (product_status === "published") return "published"
  if (product_status === "proposed") return "waiting"
  if (product_status === "rejected") return "refused"
  return paused_at ? "paused" : "draft"
}

/** What a member may ask for. */
export type AskedState = "published" | "paused" | "archived" | "draft"

const allowed: Record<AskedState, readonly ListingState[]> = {
  published: ["draft", "refused", "paused"],
  paused: ["published"],
  archived: ["draft", "refused", "published", "paused", "waiting"],
  draft: ["waiting", "refused", "archived"],
}

/** "done" where it stands so already: a second tap changes nothing. */
export function mayBecome(asked: AskedState, now: ListingState): "yes" | "no" | "done" {
  if (asked === now || (asked === "published" && now === "waiting")) return "done"
  return allowed[asked].includes(now) ? "yes" : "no"
}

/** An organizer looks at this many listings of a cooperative before the market trusts it. */
export const FIRST_LISTINGS = 3

/** Whether a listing goes out at once or waits for an organizer. What was approved once is not asked about again. */
export function publishedAs(facts: { approved: boolean; approved_of_cooperative: number }): "published" | "proposed" {
  return facts.approved || facts.approved_of_cooperative >= FIRST_LISTINGS ? "published" : "proposed"
}
