import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { localized, page, pageSize } from "../../../contracts/shapes/basics"
import { deskParcel, pile, pileCounts } from "../../../contracts/shapes/desk"
import { typed } from "../../../contracts/shapes/purchase"

export const GET = defineContract({
  summary: "The cooperative's own parcels: of one pile or all, found by the beginning of their reference.",
  guard: { scope: "member", roles: ["manager", "orders"], suspended: true },
  query: localized.extend({ pile: pile.optional(), reference: typed(20).optional(), page, page_size: pageSize }),
  response: z.object({
    parcels: z.array(deskParcel),
    count: z.number().int(),
    /** Of each pile, whatever was asked for. */
    counts: pileCounts,
    page: z.number().int(),
    page_size: z.number().int(),
  }),
})
