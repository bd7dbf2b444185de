import { model } from "@medusajs/framework/utils"

/** How the last run of a scheduled job went: one row a job, written by the job itself. */
export const JobRun = model.define("job_run", {
  id: model.id({ prefix: "jrun" }).primaryKey(),
  name: model.text().unique(),
  /** Five fields of cron, in UTC. */
  schedule: model.text(),
  outcome: model.enum(["running", "done", "failed"]),
  started_at: model.dateTime(),
  took_ms: model.number().nullable(),
  /** When it last ended well, whatever happened since. */
  done_at: model.dateTime().nullable(),
  /** What it says of itself, or why it failed; names nobody. */
  note: model.text().nullable(),
})
