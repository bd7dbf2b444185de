import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"

const moment = z.iso.datetime()

export const GET = defineContract({
  summary: "How each job's last run went, what waits in queues, and how the ledger's last proof ended.",
  guard: { scope: "staff", roles: ["administrator", "auditor"] },
  response: z.object({
    /** As many as there are in code; one that never ran is not among them. */
    jobs: z.array(
      z.object({
        name: z.string(),
        schedule: z.string().describe("Five fields of cron, in UTC."),
        outcome: z.enum(["running", "done", "failed"]),
        started_at: moment,
        took_ms: z.number().int().nullable(),
        done_at: moment.nullable().describe("When it last ended well."),
        failure: z.string().nullable(),
      })
    ),
    queues: z.array(
      z.object({
        name: z.enum(["messages", "workflows", "events", "steps"]),
        waiting: z.number().int(),
        failed: z.number().int(),
        oldest_at: moment.nullable(),
      })
    ),
    ledger: z
      .object({
        checked_at: moment,
        holds: z.boolean(),
        proofs: z.number().int().nullable().describe("How many held."),
        failure: z.string().nullable(),
      })
      .nullable()
      .describe("Null where it was never proved to its end."),
  }),
})
