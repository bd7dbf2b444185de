import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { image, localized } from "../../../contracts/shapes/basics"
import { categoryRef } from "../../../contracts/shapes/catalogue"

const node = categoryRef.extend({ listings_count: z.number().int() })

export const GET = defineContract({
  summary: "The tree of categories, two levels, each family with a picture of something it sells.",
  guard: { scope: "public" },
  query: localized,
  response: z.object({
    categories: z.array(
      /** The picture is one of its goods. */
      node.extend({ image: image.nullable(), children: z.array(node) })
    ),
  }),
})
