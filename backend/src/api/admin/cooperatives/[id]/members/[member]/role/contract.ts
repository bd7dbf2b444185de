import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../../../contracts/contract"
import { memberRole } from "../../../../../../../contracts/shapes/membership"
import { reviewed } from "../../../../../../../contracts/shapes/review"

export const POST = defineContract({
  summary: "Gives a member another role. The last manager stays one.",
  guard: { scope: "staff", roles: ["administrator", "organizer"] },
  params: reviewed.extend({ member: z.string().max(60) }),
  body: z.object({ role: memberRole }),
  response: z.object({ id: z.string() }),
})
