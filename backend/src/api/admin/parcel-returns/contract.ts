import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { localized, page, pageSize } from "../../../contracts/shapes/basics"
import { parcelReturn } from "../../../contracts/shapes/return"

export const GET = defineContract({
  summary: "What buyers give back, newest first; `to_transfer` names the ones whose money the market has to send.",
  guard: { scope: "staff", roles: ["administrator", "auditor"] },
  query: localized.extend({ page, page_size: pageSize, only: z.enum(["all", "open", "to_transfer"]).default("all") }),
  response: z.object({
    returns: z.array(
      parcelReturn.extend({
        parcel_id: z.string(),
        reference: z.string(),
        cooperative: z.string(),
        recipient: z.string(),
        /** The whole account number: whoever sends the money needs it. */
        rib: z.string().nullable(),
      })
    ),
    count: z.number().int(),
    page: z.number().int(),
    page_size: z.number().int(),
  }),
})
