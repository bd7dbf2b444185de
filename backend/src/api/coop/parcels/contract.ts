import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { localized, page, pageSize } from "../../../contracts/shapes/basics"
import { deskParcel } from "../../../contracts/shapes/desk"

export const GET = defineContract({
  summary: "The cooperative's own parcels, newest first.",
  guard: { scope: "member", roles: ["manager", "orders"], suspended: true },
  query: localized.extend({ page, page_size: pageSize }),
  response: z.object({
    parcels: z.array(deskParcel),
    count: z.number().int(),
    page: z.number().int(),
    page_size: z.number().int(),
  }),
})
