import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { locale } from "../../../../../contracts/shapes/basics"
import { fairId, passedQuota, version } from "../../../../../contracts/shapes/fair"

const ids = z.array(z.string())

export const POST = defineContract({
  summary:
    "Answers applications in bulk, with a message to their members. Given again it changes nothing. What is accepted past a quota is told first.",
  guard: { scope: "staff", roles: ["administrator", "organizer"] },
  params: z.object({ id: fairId }),
  body: z.object({
    status: z.enum(["accepted", "waitlisted", "refused"]),
    message: z.string().trim().max(1000).default(""),
    /** What becomes of whoever is accepted past a quota: nothing at all is done but to tell, or they are put on the waiting list, the oldest application first, without the message. */
    beyond: z.enum(["ask", "accept", "waitlist"]).default("ask"),
    locale: locale.default("ar"),
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
    /** Accepted they would have passed a quota. */
    waitlisted: ids,
    /** With "ask": the quotas it would pass; then nothing was changed. */
    passed: z.array(passedQuota),
  }),
})
