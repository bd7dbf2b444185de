import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../contracts/contract"
import { wordGroup, wordGroupChange } from "../../../../contracts/shapes/word-group"

export const POST = defineContract({
  summary:
    "Says what organizers add to a meaning, or to one of their own (a new key: `own` and twelve letters); no names take it back. CHANGED_MEANWHILE where somebody else has changed it since the version that was looked at.",
  guard: { scope: "staff", roles: ["administrator", "organizer"] },
  params: z.object({ key: z.string().max(40) }),
  body: wordGroupChange,
  /** Null where an own meaning was taken back. */
  response: z.object({ word: wordGroup.nullable() }),
})
