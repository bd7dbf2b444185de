import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { fairId, version } from "../../../../../contracts/shapes/fair"

const ids = z.array(z.string())

export const POST = defineContract({
  summary: "Answers applications in bulk, with a message to their members. Given again it changes nothing.",
  guard: { scope: "staff", roles: ["administrator", "organizer"] },
  params: z.object({ id: fairId }),
  body: z.object({
    status: z.enum(["accepted", "waitlisted", "refused"]),
    message: z.string().trim().max(1000).default(""),
    /** Each with the version that was looked at. */
    asked: z
      .array(z.object({ id: z.string().min(1).max(60), version }))
      .min(1)
      .max(200),
  }),
  response: z.object({
    change: ids,
    /** They read so already. */
    same: ids,
    /** Somebody else changed or withdrew them: they are as they were. */
    changed_meanwhile: ids,
  }),
})
