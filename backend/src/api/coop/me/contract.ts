import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { locale, localized } from "../../../contracts/shapes/basics"

export const GET = defineContract({
  summary: "Who is signed in, for which cooperative and in which role.",
  guard: { scope: "member", roles: ["manager", "catalogue", "orders", "accounts"], suspended: true },
  query: localized,
  response: z.object({
    id: z.string(),
    name: z.string(),
    role: z.enum(["manager", "catalogue", "orders", "accounts"]),
    locale,
    cooperative: z.object({
      handle: z.string(),
      name: z.string(),
      region_id: z.string(),
      status: z.enum(["verified", "suspended"]),
      /** Why it is suspended, in the organizers' words. */
      suspended_reason: z.string().nullable(),
    }),
  }),
})
