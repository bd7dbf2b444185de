import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { shownAnnouncement } from "../../../contracts/shapes/announcement"
import { day, localized } from "../../../contracts/shapes/basics"
import { deskParcel, pileCounts } from "../../../contracts/shapes/desk"

export const GET = defineContract({
  summary: "What is to be done today, of each thing the first few; null where the member's role has no part in it.",
  guard: { scope: "member", roles: ["manager", "orders", "catalogue", "accounts"], suspended: true },
  query: localized,
  response: z.object({
    /** What organizers tell this cooperative now, newest first. */
    announcements: z.array(shownAnnouncement),
    orders: z
      .object({
        counts: pileCounts,
        /** The one whose deadline is nearest first. */
        to_answer: z.array(deskParcel),
      })
      .nullable(),
    stock: z
      .object({
        count: z.number().int(),
        /** The fewest pieces first. */
        low: z.array(
          z.object({
            variant_id: z.string(),
            handle: z.string(),
            title: z.string(),
            variant_title: z.string(),
            left: z.number().int(),
          })
        ),
      })
      .nullable(),
    /** Signs and papers that expire within two months or have expired, the soonest first. */
    expiring: z.array(
      z.object({
        id: z.string(),
        what: z.enum(["sign", "paper"]),
        kind: z.string(),
        name: z.string(),
        expires_at: z.iso.datetime(),
      })
    ),
    fairs: z.object({
      /** Open, and without an application of one's own. */
      calls: z.array(z.object({ id: z.string(), name: z.string(), closes_on: day })),
      /** Of the last two weeks. */
      answers: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          status: z.enum(["accepted", "waitlisted", "refused"]),
          stand: z.string().nullable(),
        })
      ),
    }),
  }),
})
