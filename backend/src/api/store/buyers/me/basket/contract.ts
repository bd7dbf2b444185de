import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { basketLine } from "../../../../../contracts/shapes/purchase"

const stored = basketLine.extend({ seen_price: z.number().optional() })

export const GET = defineContract({
  summary: "The basket kept in the account.",
  guard: { scope: "buyer" },
  response: z.object({ lines: z.array(stored) }),
})

export const PUT = defineContract({
  summary: "Keeps the device's basket in the account.",
  guard: { scope: "buyer" },
  body: z.object({ lines: z.array(stored).max(60) }),
  response: z.object({ lines: z.array(stored) }),
  limit: { name: "basket", points: 120, seconds: 60 },
})
