import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { reviewed } from "../../../../../contracts/shapes/review"
import { cooperativeStatus } from "../../../../../contracts/shapes/staff-cooperative"

export const POST = defineContract({
  summary: "A suspended cooperative sells again, with everything it had; its members are told.",
  guard: { scope: "staff", roles: ["administrator", "organizer"] },
  params: reviewed,
  body: z.object({ reason: z.string().trim().max(500).default("") }),
  response: z.object({ id: z.string(), status: cooperativeStatus }),
})
