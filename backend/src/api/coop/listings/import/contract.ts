import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../contracts/contract"

export const importedRow = z.object({
  line: z.number().int(),
  title: z.string(),
  /** What a trial says it would do, or what was done; "faulty" rows are left out and the others kept. */
  action: z.enum(["new", "change", "same", "faulty"]),
  faults: z.array(z.object({ field: z.string(), code: z.string() })),
})

export const POST = defineContract({
  summary:
    "Reads a slice of an uploaded CSV file, row by row: on trial, or keeping the good rows as drafts and changes.",
  guard: { scope: "member", roles: ["manager", "catalogue"] },
  body: z.object({
    upload_id: z.string().max(100),
    dry_run: z.boolean(),
    /** The first row of the slice, from 0. */
    from: z.number().int().min(0).max(2_000).default(0),
  }),
  response: z.object({
    total: z.number().int(),
    /** Where the next slice begins; null at the end. */
    next: z.number().int().nullable(),
    rows: z.array(importedRow),
  }),
  limit: { name: "coop-import", points: 400, seconds: 600 },
})
