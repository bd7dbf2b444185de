import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../../contracts/contract"
import { signState } from "../../../../../../contracts/shapes/desk-shop"
import { reviewed, seenSign } from "../../../../../../contracts/shapes/review"

export const POST = defineContract({
  summary: "A claimed sign is true: it shows on the listings that bear it, until it expires.",
  guard: { scope: "staff", roles: ["administrator", "organizer"] },
  params: reviewed,
  body: seenSign.optional(),
  response: z.object({ id: z.string(), state: signState }),
})
