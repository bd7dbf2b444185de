/** Every name under which the page cache keeps an answer, and how long it is kept when nobody calls its name. */
export const tagOf = {
  listing: (handle: string) => `listing:${handle}`,
  cooperative: (handle: string) => `cooperative:${handle}`,
  territory: (handle: string) => `territory:${handle}`,
  category: (handle: string) => `category:${handle}`,
  fair: (handle: string) => `fair:${handle}`,
} as const

export const homeTag = "home"
/** Whatever shows several listings, cooperatives, territories, categories or fairs. */
export const listsTag = "lists"
/** The pages of information: each names the others. */
export const infoTag = "info"
/** The names of regions and provinces alone: a list to choose from changes with the law, not with the market. */
export const placesTag = "places"

/** Seconds. */
export const lifetimes = { page: 3600, list: 3600, sitemap: 21_600 } as const

const handled = Object.keys(tagOf).join("|")
const known = new RegExp(`^(?:${homeTag}|${listsTag}|${infoTag}|${placesTag}|(?:${handled}):[a-z0-9]+(?:-[a-z0-9]+)*)$`)

/** True for a tag this file makes; anything else names nothing in the cache. */
export function isTag(value: unknown): value is string {
  return typeof value === "string" && value.length <= 120 && known.test(value)
}
