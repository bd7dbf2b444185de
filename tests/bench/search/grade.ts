import { readData, type Data } from "../../../seed/loaders/data"

/** 3 is exactly it, 2 is good, 1 is related; what has no grade is not an answer. */
export type Grade = 1 | 2 | 3
export type Grades = ReadonlyMap<string, Grade>

/** A listing as a judge sees it. Its words are the English ones: the three languages say the same. */
export interface Entry {
  handle: string
  title: string
  said: string
  materials: string
  /** Its category and the family above. */
  categories: string[]
  /** Province and region it comes from. */
  places: string[]
  cooperative: string
  womenLed: boolean
  fairs: string[]
  /** Kinds of the verified signs it carries, with the last day each may show. */
  signs: { kind: string; until: string }[]
}

/** Listings for which everything that is said here holds. */
export interface Rule {
  in?: string | string[]
  title?: RegExp
  /** In title, subtitle or description. */
  says?: RegExp
  made?: RegExp
  from?: string
  by?: string
  sign?: string
  fair?: string
  womenLed?: true
  /** Not those with these titles. */
  but?: RegExp
}

/** Which listings answer a concept: handles, and rules that stay right when the seed changes. The best grade counts. */
export interface Graded {
  3: (string | Rule)[]
  2?: (string | Rule)[]
  1?: (string | Rule)[]
}

export const GRADES: readonly Grade[] = [3, 2, 1]

/** The demonstration catalogue, as the seed writes it. */
export function catalogueOf(data: Data = readData()): Entry[] {
  const families = new Map(data.categories.map(({ handle, parent }) => [handle, parent]))
  const regions = new Map(data.territories.map(({ id, parent_id }) => [id, parent_id]))
  const cooperatives = new Map(data.cooperatives.map((one) => [one.handle, one]))
  return data.listings.map((listing) => {
    const cooperative = cooperatives.get(listing.cooperative)
    if (!cooperative) throw new Error(`${listing.handle} has no cooperative`)
    const shown = cooperative.signs.filter(({ handle, verified }) => verified && listing.signs.includes(handle))
    const fairs = data.fairs.filter(({ participants }) => participants.includes(cooperative.handle))
    return {
      handle: listing.handle,
      title: listing.title.en,
      said: [listing.title.en, listing.subtitle.en, listing.description.en].join("\n"),
      materials: listing.materials.en,
      categories: [listing.category, families.get(listing.category) ?? ""],
      places: [listing.origin_province, regions.get(listing.origin_province) ?? ""],
      cooperative: cooperative.handle,
      womenLed: cooperative.women_led,
      fairs: [...cooperative.fairs, ...fairs.map(({ handle }) => handle)],
      signs: shown.map(({ kind, expires_on }) => ({ kind, until: expires_on })),
    }
  })
}

/** Whether a handle names the listing, or a rule holds for it on that day (ISO). */
export function fits(entry: Entry, asked: string | Rule, day: string): boolean {
  if (typeof asked === "string") return entry.handle === asked
  return (
    (asked.in === undefined || [asked.in].flat().some((category) => entry.categories.includes(category))) &&
    (asked.title === undefined || asked.title.test(entry.title)) &&
    (asked.says === undefined || asked.says.test(entry.said)) &&
    (asked.made === undefined || asked.made.test(entry.materials)) &&
    (asked.from === undefined || entry.places.includes(asked.from)) &&
    (asked.by === undefined || entry.cooperative === asked.by) &&
    (asked.sign === undefined || entry.signs.some(({ kind, until }) => kind === asked.sign && until >= day)) &&
    (asked.fair === undefined || entry.fairs.includes(asked.fair)) &&
    (asked.womenLed === undefined || entry.womenLed) &&
    !asked.but?.test(entry.title)
  )
}

/** The grade of every listing that answers, on that day (ISO): signs end. */
export function gradesOf(graded: Graded, catalogue: readonly Entry[], day: string): Grades {
  const grades = new Map<string, Grade>()
  for (const entry of catalogue) {
    const grade = GRADES.find((one) => graded[one]?.some((asked) => fits(entry, asked, day)))
    if (grade) grades.set(entry.handle, grade)
  }
  return grades
}
