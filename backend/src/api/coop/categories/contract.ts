import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { image, localized } from "../../../contracts/shapes/basics"

export const deskCategory = z.object({
  handle: z.string(),
  name: z.string(),
  /** Of something sold in it, to choose it by. */
  image: image.nullable(),
  tax_percent: z.number().int(),
})

export const GET = defineContract({
  summary: "What a listing can be, each with a picture; the cooperative's own trades first.",
  guard: { scope: "member", roles: ["manager", "catalogue"] },
  query: localized,
  response: z.object({ categories: z.array(deskCategory.extend({ children: z.array(deskCategory) })) }),
})
