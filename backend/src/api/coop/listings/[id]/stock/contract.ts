import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"

export const POST = defineContract({
  summary: "Adds or takes away pieces of a variant. The key is the device's: a tap sent twice counts once.",
  guard: { scope: "member", roles: ["manager", "catalogue"] },
  params: z.object({ id: z.string().max(60) }),
  body: z.object({
    key: z.string().min(8).max(80),
    variant_id: z.string().max(60),
    change: z
      .number()
      .int()
      .min(-10_000)
      .max(10_000)
      .refine((value) => value !== 0, "STOCK_INVALID"),
  }),
  response: z.object({ left: z.number().int() }),
})
