import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../contracts/contract"
import { handle, localized } from "../../../../contracts/shapes/basics"
import { categoryRef } from "../../../../contracts/shapes/catalogue"

export const GET = defineContract({
  summary: "A category with its parent and children. Its listings are read from the list.",
  guard: { scope: "public" },
  params: z.object({ handle }),
  query: localized,
  response: z.object({
    category: categoryRef.extend({ description: z.string() }),
    parent: categoryRef.nullable(),
    children: z.array(categoryRef),
  }),
})
