import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { localized, page, pageSize } from "../../../contracts/shapes/basics"
import { editedFair, fairForm, fairInList } from "../../../contracts/shapes/fair"

export const GET = defineContract({
  summary: "All editions of fairs, published or not, with their calls and how many applications stand how.",
  guard: { scope: "staff", roles: ["administrator", "organizer", "auditor"] },
  query: localized.extend({ page, page_size: pageSize }),
  response: z.object({
    fairs: z.array(fairInList),
    count: z.number().int(),
    page: z.number().int(),
    page_size: z.number().int(),
  }),
})

export const POST = defineContract({
  summary: "Makes an edition of a series. Refused at its field where it overlaps another of its series.",
  guard: { scope: "staff", roles: ["administrator", "organizer"] },
  body: z.object({ form: fairForm }),
  response: editedFair,
})
