import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { localized, page, pageSize } from "../../../contracts/shapes/basics"
import { cooperativeInList, cooperativeStatus } from "../../../contracts/shapes/staff-cooperative"

export const GET = defineContract({
  summary: "All cooperatives of the market by name, found by a part of it in any language.",
  guard: { scope: "staff", roles: ["administrator", "organizer", "auditor"] },
  query: localized.extend({
    q: z.string().trim().max(80).optional(),
    status: cooperativeStatus.optional(),
    led: z.enum(["women", "youth"]).optional(),
    page,
    page_size: pageSize,
  }),
  response: z.object({
    cooperatives: z.array(cooperativeInList),
    count: z.number().int(),
    page: z.number().int(),
    page_size: z.number().int(),
  }),
})
