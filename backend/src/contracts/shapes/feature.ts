import { z } from "@medusajs/framework/zod"
import { choiceKey, featureKinds, MOST_FEATURES } from "../../modules/feature/placements"
import { money } from "./basics"
import { cooperativeCard, fairCard, listingCard, story } from "./catalogue"

export const featureKind = z.enum(featureKinds)

/** "home.hero", "territory:MA-09", "hero:MA-09", "fair:fair_01…": see modules/feature/placements. */
export const placementName = z
  .string()
  .max(80)
  .regex(
    /^(home\.(hero|season|territories|cooperatives|stories|fairs)|territory:MA-[0-9A-Z]{2,3}|hero:MA-[0-9]{2}|fair:[A-Za-z0-9_]{1,60})$/
  )

/** Words in each language, where all are needed at once. */
export const inThree = z.object({ ar: z.string(), fr: z.string(), en: z.string() })

/** Something that can be featured, in all languages at once: an organizer looks at each. */
export const featureTarget = z.object({
  kind: featureKind,
  reference_id: z.string(),
  name: inThree,
  /** Whose it is, or where; of a story its first lines. */
  detail: inThree,
  picture: z.string().nullable(),
  price_from: money.nullable(),
  /** False for what buyers cannot see at present, such as a listing taken away: its place stays empty. */
  visible: z.boolean(),
})

const moment = z.iso.datetime().nullable().default(null)

/** Begins and ends at moments in UTC; null is "from ever" and "until taken away". */
export const chosen = z
  .object({ kind: featureKind, reference_id: z.string().min(1).max(60), starts_at: moment, ends_at: moment })
  .refine(({ starts_at, ends_at }) => !starts_at || !ends_at || starts_at < ends_at, {
    path: ["ends_at"],
    message: "ENDS_BEFORE_START",
  })

export const choices = z
  .array(chosen)
  .max(MOST_FEATURES)
  .superRefine((list, context) => {
    const keys = list.map(choiceKey)
    keys.forEach((key, index) => {
      if (keys.indexOf(key) < index)
        context.addIssue({ code: "custom", path: [index, "reference_id"], message: "CHOSEN_TWICE" })
    })
  })

export const shownChoice = featureTarget.extend({
  starts_at: z.iso.datetime().nullable(),
  ends_at: z.iso.datetime().nullable(),
})

/** What organizers chose for a page that mixes kinds, what is not to be seen left out. */
export const featured = z.object({
  /** The kinds, as their parts come on the page. */
  order: z.array(featureKind),
  listings: z.array(listingCard),
  cooperatives: z.array(cooperativeCard),
  stories: z.array(story),
  fairs: z.array(fairCard),
})
