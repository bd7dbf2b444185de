import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../contracts/contract"
import { localized } from "../../../../contracts/shapes/basics"
import { counted, inactiveRow, listed } from "../../../../contracts/shapes/report"

export const GET = defineContract({
  summary: "Cooperatives that may sell and have sold nothing for 90 days, the longest silent first.",
  guard: { scope: "staff", roles: ["administrator", "organizer", "auditor"] },
  query: z.object({ ...localized.shape, ...listed }),
  response: z.object({ rows: z.array(inactiveRow), ...counted }),
})
