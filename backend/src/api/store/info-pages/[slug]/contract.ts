import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../contracts/contract"
import { locale, localized } from "../../../../contracts/shapes/basics"
import { infoSection, infoSlug } from "../../../../contracts/shapes/info-page"

export const GET = defineContract({
  summary:
    "A page of information, and the names of the others. In Arabic, and saying so, where the language asked for is not written.",
  guard: { scope: "public" },
  params: z.object({ slug: infoSlug }),
  query: localized,
  response: z.object({
    language: locale,
    title: z.string(),
    summary: z.string(),
    sections: z.array(infoSection),
    others: z.array(z.object({ slug: infoSlug, title: z.string() })),
  }),
})
