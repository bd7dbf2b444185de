import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../contracts/contract"
import { deskSign, signForm } from "../../../../contracts/shapes/desk-shop"

const params = z.object({ id: z.string().max(60) })

export const PUT = defineContract({
  summary: "Puts a claim right; an organizer looks again. A verified sign in force stays as it was verified.",
  guard: { scope: "member", roles: ["manager", "catalogue"] },
  params,
  body: signForm,
  response: z.object({ sign: deskSign }),
})

export const DELETE = defineContract({
  summary: "Takes a sign away, from all listings that bear it.",
  guard: { scope: "member", roles: ["manager"] },
  params,
  response: z.object({ id: z.string() }),
})
