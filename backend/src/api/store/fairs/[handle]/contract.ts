import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../contracts/contract"
import { day, handle, localized } from "../../../../contracts/shapes/basics"
import { cooperativeCard, fairCard } from "../../../../contracts/shapes/catalogue"
import { featured } from "../../../../contracts/shapes/feature"

export const GET = defineContract({
  summary:
    "One edition of a fair: facts as far as known, programme, and the cooperatives that take part and go on selling.",
  guard: { scope: "public" },
  params: z.object({ handle }),
  query: localized,
  response: z.object({
    fair: fairCard.extend({
      theme: z.string(),
      summary: z.string(),
      unknown: z.string(),
      venue: z.string(),
      area_m2: z.number().int().nullable(),
      announced_from: day.nullable(),
      announced_until: day.nullable(),
      exhibitors: z.object({ count: z.number().int(), approximate: z.boolean() }).nullable(),
      organizers: z.string(),
      partners: z.string(),
      patronage: z.string(),
      sources: z.array(z.string()),
      /** The last day on which cooperatives may apply, while they may. */
      call_until: day.nullable(),
    }),
    activities: z.array(
      z.object({
        handle: z.string(),
        kind: z.enum(["workshop", "training", "seminar", "conference"]),
        title: z.string(),
        summary: z.string(),
        on: day.nullable(),
      })
    ),
    cooperatives: z.array(cooperativeCard),
    /** Up to three others of its kind, of its own series first. */
    editions: z.array(fairCard),
    /** What organizers chose for its page. */
    featured,
  }),
})
