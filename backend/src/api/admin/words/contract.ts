import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { page, pageSize } from "../../../contracts/shapes/basics"
import { wordGroup } from "../../../contracts/shapes/word-group"

export const GET = defineContract({
  summary: "What words mean: the lexicon's meanings and the organizers' own, those that were changed last first.",
  guard: { scope: "staff", roles: ["administrator", "organizer", "auditor"] },
  query: z.object({
    /** A name, or a part of one, in any language. */
    q: z.string().max(80).optional(),
    /** Only what organizers added. */
    added: z
      .enum(["true", "false"])
      .transform((value) => value === "true")
      .optional(),
    page,
    page_size: pageSize,
  }),
  response: z.object({
    words: z.array(wordGroup),
    count: z.number().int(),
    page: z.number().int(),
    page_size: z.number().int(),
  }),
})
