import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"

const role = z.enum(["administrator", "organizer", "auditor"])

export const GET = defineContract({
  summary: "The role of whoever asks: the dashboard shows what it may do.",
  guard: { scope: "staff", roles: [...role.options] },
  response: z.object({ role }),
})
