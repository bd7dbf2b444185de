import { z } from "@medusajs/framework/zod"

const name = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .regex(/^[^,،|\n\r]+$/)
const names = z.array(name).max(40)

/** Names by language; `also` are other spellings, Darija in Latin letters among them. */
export const groupNames = z.object({ ar: names, fr: names, en: names, also: names })

const groupKey = z.string().regex(/^[a-z]{2,40}$/)

/** One meaning as staff see it. */
export const wordGroup = z.object({
  key: z.string(),
  /** Organizers made it; else it is of the lexicon. */
  own: z.boolean(),
  /** Told back when changing: who looks at an older one is refused. 0 until organizers have added something. */
  version: z.number().int(),
  /** Of the lexicon: these stay. */
  names: groupNames,
  /** What organizers added, or all there is where it is their own. */
  added: groupNames,
  wider: z.array(z.object({ key: z.string(), name: z.object({ ar: z.string(), fr: z.string(), en: z.string() }) })),
  edited_at: z.iso.datetime().nullable(),
  edited_by: z.string().nullable(),
})

export const wordGroupChange = z.object({
  version: z.number().int().min(0).max(1_000_000),
  names: groupNames,
  /** Meanings one of their own is a kind of. */
  wider: z.array(groupKey).max(4),
})
