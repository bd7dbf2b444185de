import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../../contracts/contract"
import { paperState } from "../../../../../../contracts/shapes/paper"
import { refusalReason, reviewed } from "../../../../../../contracts/shapes/review"

export const POST = defineContract({
  summary: "A paper, or one found untrue later, is refused with the reason; the managers are told.",
  guard: { scope: "staff", roles: ["administrator", "organizer"] },
  params: reviewed,
  body: refusalReason.extend({ seen: paperState }),
  response: z.object({ id: z.string(), state: paperState }),
})
