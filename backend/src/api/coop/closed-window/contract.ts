import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { day } from "../../../contracts/shapes/basics"
import { deskLine } from "../../../contracts/shapes/desk-listing"
import { deskProfile } from "../../../contracts/shapes/desk-shop"

export const PUT = defineContract({
  summary: "Closes the shop for some days, both included: buyers see when it is back and can order nothing.",
  guard: { scope: "member", roles: ["manager", "catalogue"] },
  body: z
    .object({ from: day, until: day, reason: deskLine })
    .refine(({ from, until }) => from <= until, { message: "DAYS_REVERSED", path: ["until"] }),
  response: z.object({ profile: deskProfile }),
})

export const DELETE = defineContract({
  summary: "Opens the shop again, or gives up closing it.",
  guard: { scope: "member", roles: ["manager", "catalogue"] },
  response: z.object({ profile: deskProfile }),
})
