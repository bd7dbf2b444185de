import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { localized } from "../../../contracts/shapes/basics"
import { categoryRef } from "../../../contracts/shapes/catalogue"

const node = categoryRef.extend({ listings_count: z.number().int() })

export const GET = defineContract({
  summary: "The tree of categories, two levels.",
  guard: { scope: "public" },
  query: localized,
  response: z.object({ categories: z.array(node.extend({ children: z.array(node) })) }),
})
