import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../contracts/contract"
import { deskListing, listingForm } from "../../../../contracts/shapes/desk-listing"

const params = z.object({ id: z.string().max(60) })

export const GET = defineContract({
  summary: "A listing of one's own, to edit.",
  guard: { scope: "member", roles: ["manager", "catalogue"] },
  params,
  response: z.object({ listing: deskListing }),
})

export const PUT = defineContract({
  summary: "Saves a listing. The version is the one that was seen: CHANGED_MEANWHILE where somebody saved since.",
  guard: { scope: "member", roles: ["manager", "catalogue"] },
  params,
  body: z.object({ version: z.number().int().min(1), form: listingForm }),
  response: z.object({ listing: deskListing }),
  limit: { name: "coop-write", points: 300, seconds: 300 },
})
