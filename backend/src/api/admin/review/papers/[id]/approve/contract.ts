import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../../contracts/contract"
import { day } from "../../../../../../contracts/shapes/basics"
import { paperState } from "../../../../../../contracts/shapes/paper"
import { reviewed } from "../../../../../../contracts/shapes/review"

export const POST = defineContract({
  summary:
    "A paper is good until its last day, and stands for the older one it was sent for. Again, the day is put right.",
  guard: { scope: "staff", roles: ["administrator", "organizer"] },
  params: reviewed,
  body: z.object({
    /** The last day it is good; null for one without an end, none to leave what the members said. */
    expires_on: day.nullable().optional(),
    /** What the organizer looked at: refused where it stands otherwise by now. */
    seen: paperState,
  }),
  response: z.object({ id: z.string(), state: paperState }),
})
