import type { ListingState } from "./transform"

export const listingStates = ["published", "draft", "waiting", "refused", "paused", "archived"] as const

/** What the list of one's own listings is asked for. */
export interface ListQuery {
  q: string
  state?: ListingState
  page: number
}

type Given = Record<string, string | string[] | undefined>

const one = (given: string | string[] | undefined) => (Array.isArray(given) ? given[0] : given) ?? ""

/** Reads the address of the list; what makes no sense counts as not said. */
export function parseList(given: Given): ListQuery {
  const state = listingStates.find((known) => known === one(given.state))
  const page = Number(one(given.page))
  return {
    q: one(given.q).trim().slice(0, 100),
    ...(state && { state }),
    page: Number.isInteger(page) && page > 0 && page <= 1000 ? page : 1,
  }
}

/** The address of the list, shortest form. */
export function listPath({ q, state, page }: ListQuery): string {
  const params = new URLSearchParams({
    ...(q && { q }),
    ...(state && { state }),
    ...(page > 1 && { page: String(page) }),
  })
  return `/coop/listings${params.size ? `?${params}` : ""}`
}
