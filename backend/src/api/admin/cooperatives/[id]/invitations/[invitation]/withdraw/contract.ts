import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../../../contracts/contract"
import { reviewed } from "../../../../../../../contracts/shapes/review"

export const POST = defineContract({
  summary: "Takes an invitation back, whoever sent it; its link opens nothing any more.",
  guard: { scope: "staff", roles: ["administrator", "organizer"] },
  params: reviewed.extend({ invitation: z.string().max(60) }),
  response: z.object({ id: z.string() }),
})
