import { z } from "@medusajs/framework/zod"
import { regionId } from "./basics"

const title = z.string().trim().max(120)
const body = z.string().trim().max(2000)

const wholeOrNone =
  (locale: "fr" | "en") =>
  ({ [`title_${locale}`]: heading, [`body_${locale}`]: text }: Record<string, unknown>) =>
    Boolean(heading) === Boolean(text)

/** Arabic is needed; French and English are whole or left out. */
const texts = z
  .object({
    title_ar: title.min(1),
    title_fr: title.default(""),
    title_en: title.default(""),
    body_ar: body.min(1),
    body_fr: body.default(""),
    body_en: body.default(""),
  })
  .refine(wholeOrNone("fr"), { message: "TEXT_INCOMPLETE", path: ["body_fr"] })
  .refine(wholeOrNone("en"), { message: "TEXT_INCOMPLETE", path: ["body_en"] })

export const audience = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("all") }),
  z.object({ kind: z.literal("regions"), ids: z.array(regionId).min(1).max(12) }),
  z.object({ kind: z.literal("cooperatives"), ids: z.array(z.string().max(80)).min(1).max(100) }),
])
export type Audience = z.infer<typeof audience>

export const newAnnouncement = z
  .object({
    /** The caller's own: the same one sent again writes nothing. */
    key: z.string().min(8).max(80),
    texts,
    audience,
    /** Null: at once. */
    shown_from: z.iso.datetime().nullable(),
    /** Null: until it is withdrawn. */
    shown_until: z.iso.datetime().nullable(),
  })
  .refine(({ shown_from, shown_until }) => !shown_until || shown_until > (shown_from ?? new Date().toISOString()), {
    message: "ENDS_TOO_SOON",
    path: ["shown_until"],
  })

const named = z.object({ id: z.string(), name: z.string() })

/** As staff see it, with its audience by name in the language asked for. */
export const announcement = z.object({
  id: z.string(),
  title_ar: z.string(),
  title_fr: z.string(),
  title_en: z.string(),
  body_ar: z.string(),
  body_fr: z.string(),
  body_en: z.string(),
  audience: z.enum(["all", "regions", "cooperatives"]),
  audience_names: z.array(named),
  shown_from: z.iso.datetime(),
  shown_until: z.iso.datetime().nullable(),
  state: z.enum(["later", "now", "past", "withdrawn"]),
  written_by: z.string(),
  written_at: z.iso.datetime(),
})

/** As members see it, in their language or in Arabic. */
export const shownAnnouncement = z.object({
  id: z.string(),
  title: z.string(),
  body: z.string(),
  shown_from: z.iso.datetime(),
})
