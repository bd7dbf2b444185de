import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { localized } from "../../../contracts/shapes/basics"
import { deskSign, signForm } from "../../../contracts/shapes/desk-shop"

export const GET = defineContract({
  summary: "The cooperative's own signs, claimed and verified.",
  guard: { scope: "member", roles: ["manager", "catalogue"] },
  query: localized,
  response: z.object({ signs: z.array(deskSign) }),
})

export const POST = defineContract({
  summary: "Claims a sign with its evidence. Nobody sees it until an organizer has verified it.",
  guard: { scope: "member", roles: ["manager", "catalogue"] },
  body: signForm.extend({ key: z.string().min(8).max(80), upload_id: z.string().max(100) }),
  response: z.object({ sign: deskSign }),
  limit: { name: "coop-sign", points: 30, seconds: 600 },
})
