import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { localized, money, page, pageSize } from "../../../contracts/shapes/basics"

/** Who bears what is missing, or keeps what is too much. */
export const bearer = z.enum(["holder", "market"])

export const GET = defineContract({
  summary: "Cash that was counted otherwise than expected, what is open first.",
  guard: { scope: "staff", roles: ["administrator", "auditor"] },
  query: localized.extend({ page, page_size: pageSize }),
  response: z.object({
    differences: z.array(
      z.object({
        id: z.string(),
        since: z.iso.datetime(),
        holder_kind: z.enum(["carrier", "cooperative"]),
        name: z.string(),
        /** Where it was counted at a buyer's door. */
        purchase: z.object({ id: z.string(), reference: z.string() }).nullable(),
        expected: money,
        counted: money,
        note: z.string(),
        resolved: z.object({ on: z.iso.datetime(), borne_by: bearer, note: z.string() }).nullable(),
      })
    ),
    count: z.number().int(),
    page: z.number().int(),
    page_size: z.number().int(),
  }),
})
