import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { invitation, invited } from "../../../../../contracts/shapes/membership"
import { reviewed } from "../../../../../contracts/shapes/review"

export const POST = defineContract({
  summary: "Invites somebody to the cooperative's desk, as its managers do. It is kept who did.",
  guard: { scope: "staff", roles: ["administrator", "organizer"] },
  params: reviewed,
  body: invited,
  response: z.object({ invitation }),
  status: 201,
})
