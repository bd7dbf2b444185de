import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { listingState } from "../../../../../contracts/shapes/desk-listing"

export const POST = defineContract({
  summary: "Publishes, pauses, archives, or takes back to a draft. The first listings wait for an organizer.",
  guard: { scope: "member", roles: ["manager", "catalogue"] },
  params: z.object({ id: z.string().max(60) }),
  body: z.object({ to: z.enum(["published", "paused", "archived", "draft"]) }),
  response: z.object({ id: z.string(), handle: z.string(), state: listingState, version: z.number().int() }),
})
