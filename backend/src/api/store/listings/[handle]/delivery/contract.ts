import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { handle, localized, provinceId } from "../../../../../contracts/shapes/basics"
import { deliveryChoice } from "../../../../../contracts/shapes/purchase"

export const GET = defineContract({
  summary: "What it costs to send one listing to a province, by each service, and when it arrives.",
  guard: { scope: "public" },
  params: z.object({ handle }),
  query: localized.extend({
    province: provinceId,
    variant: z.string().max(40).optional(),
    quantity: z.coerce.number().int().min(1).max(99).default(1),
  }),
  response: z.object({ choices: z.array(deliveryChoice) }),
  limit: { name: "delivery", points: 120, seconds: 60 },
})
