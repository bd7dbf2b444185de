import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../contracts/contract"
import { localized } from "../../../../contracts/shapes/basics"
import { deskFair, fairId } from "../../../../contracts/shapes/fair"

export const GET = defineContract({
  summary: "One fair that calls, or that one's own cooperative applied to.",
  guard: { scope: "member", roles: ["manager", "catalogue", "orders", "accounts"], suspended: true },
  params: z.object({ id: fairId }),
  query: localized,
  response: deskFair,
})
