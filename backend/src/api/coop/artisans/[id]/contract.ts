import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../contracts/contract"
import { artisanForm, deskArtisan } from "../../../../contracts/shapes/desk-shop"

const params = z.object({ id: z.string().max(60) })

export const PUT = defineContract({
  summary: "Changes an artisan of one's own; without consent they are shown no more, at once.",
  guard: { scope: "member", roles: ["manager", "catalogue"] },
  params,
  body: z.object({ form: artisanForm }),
  response: z.object({ artisan: deskArtisan }),
})

export const DELETE = defineContract({
  summary: "Removes an artisan of one's own, and from their listings.",
  guard: { scope: "member", roles: ["manager", "catalogue"] },
  params,
  response: z.object({ id: z.string() }),
})
