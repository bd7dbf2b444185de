import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { artisanForm, deskArtisan } from "../../../contracts/shapes/desk-shop"

export const GET = defineContract({
  summary: "The cooperative's own artisans.",
  guard: { scope: "member", roles: ["manager", "catalogue"] },
  response: z.object({ artisans: z.array(deskArtisan) }),
})

export const POST = defineContract({
  summary: "Adds somebody who makes the goods. Without consent nobody sees them. The key is the device's.",
  guard: { scope: "member", roles: ["manager", "catalogue"] },
  body: z.object({ key: z.string().min(8).max(80), form: artisanForm }),
  response: z.object({ artisan: deskArtisan }),
  limit: { name: "coop-artisan", points: 60, seconds: 600 },
})
