import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../../../contracts/contract"
import { reviewed } from "../../../../../../../contracts/shapes/review"

export const POST = defineContract({
  summary: "Takes a member out, at once. The last manager stays.",
  guard: { scope: "staff", roles: ["administrator", "organizer"] },
  params: reviewed.extend({ member: z.string().max(60) }),
  response: z.object({ id: z.string() }),
})
