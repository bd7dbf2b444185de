import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { noteBody } from "../../../../../contracts/shapes/help"

export const POST = defineContract({
  summary: "Cancels a parcel for its buyer, until it is packed. What was paid goes back as when the buyer cancels.",
  guard: { scope: "staff", roles: ["administrator", "organizer"] },
  params: z.object({ id: z.string().max(60) }),
  body: z.object({ reason: noteBody.pipe(z.string().max(200)) }),
  response: z.object({ id: z.string() }),
})
