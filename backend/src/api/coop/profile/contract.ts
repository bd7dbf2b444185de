import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { deskProfile, profileForm } from "../../../contracts/shapes/desk-shop"

export const GET = defineContract({
  summary: "What the cooperative tells of itself, to edit.",
  guard: { scope: "member", roles: ["manager", "catalogue"] },
  response: z.object({ profile: deskProfile }),
})

export const PUT = defineContract({
  summary: "Saves what the cooperative tells of itself; CHANGED_MEANWHILE where somebody saved since it was seen.",
  guard: { scope: "member", roles: ["manager", "catalogue"] },
  body: z.object({ updated_at: z.iso.datetime(), form: profileForm }),
  response: z.object({ profile: deskProfile }),
})
