import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { fairId, standWish } from "../../../../../contracts/shapes/fair"

const params = z.object({ id: fairId })
const response = z.object({ id: z.string() })

export const PUT = defineContract({
  summary: "Applies to a fair while its call is open, or says anew what one brings. The same again changes nothing.",
  guard: { scope: "member", roles: ["manager", "catalogue"] },
  params,
  body: z.object({ brings: z.string().trim().min(3, "MISSING").max(1000), stand_wish: standWish }),
  response,
})

export const DELETE = defineContract({
  summary: "Takes the application back, until the fair begins.",
  guard: { scope: "member", roles: ["manager", "catalogue"] },
  params,
  response,
})
