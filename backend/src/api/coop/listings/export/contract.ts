import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../contracts/contract"
import { localized } from "../../../../contracts/shapes/basics"

export const GET = defineContract({
  summary: "The cooperative's listings as a CSV file any spreadsheet opens, and that can be imported again.",
  guard: { scope: "member", roles: ["manager", "catalogue"] },
  query: localized,
  response: z.string().describe("The file itself, text/csv."),
  limit: { name: "coop-export", points: 20, seconds: 600 },
})
