import type { Answer } from "@/lib/api/types"

export type DeskOrder = Answer<"/coop/parcels/{id}">
export type Pile = keyof Answer<"/coop/parcels">["counts"]

/** In the order in which they are worked through. */
export const piles = [
  "to_answer",
  "to_pack",
  "to_ship",
  "returning",
  "under_way",
  "done",
  "ended",
] as const satisfies Pile[]

/** The pile an address names, or undefined. */
export function pileOf(given: unknown): Pile | undefined {
  return piles.find((pile) => pile === given)
}
