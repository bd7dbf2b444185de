import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../../contracts/contract"
import { signState } from "../../../../../../contracts/shapes/desk-shop"
import { refusalReason, reviewed, seenSign } from "../../../../../../contracts/shapes/review"

export const POST = defineContract({
  summary: "A claimed sign, or one found untrue later, is refused with the reason and shows nowhere.",
  guard: { scope: "staff", roles: ["administrator", "organizer"] },
  params: reviewed,
  body: refusalReason.extend(seenSign.shape),
  response: z.object({ id: z.string(), state: signState }),
})
