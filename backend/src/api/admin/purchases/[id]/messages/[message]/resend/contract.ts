import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../../../contracts/contract"

export const POST = defineContract({
  summary: "Sends a message to the buyer again, to the phone or mail the purchase has now.",
  guard: { scope: "staff", roles: ["administrator", "organizer"] },
  params: z.object({ id: z.string().max(60), message: z.string().max(60) }),
  response: z.object({ id: z.string() }),
})
