import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../../contracts/contract"
import { photoBytes } from "../../../../../../contracts/shapes/return"

export const GET = defineContract({
  summary: "A photo of one of an application's papers.",
  guard: { scope: "staff", roles: ["administrator", "organizer"] },
  params: z.object({ id: z.string().max(60), paper: z.string().max(60) }),
  response: photoBytes,
})
