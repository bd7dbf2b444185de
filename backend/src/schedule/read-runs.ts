import type { MedusaContainer } from "@medusajs/framework/types"
import { SCHEDULE_MODULE, type ScheduleModuleService } from "../modules/schedule"

/** Proves the ledger each night, and whenever `npm run ledger:check` is run. */
const PROOF = "check-ledger"

/** The last run of each job, those that failed first, and of the ledger's proof what it found. */
export async function readRuns(container: MedusaContainer) {
  const schedule: ScheduleModuleService = container.resolve(SCHEDULE_MODULE)
  const runs = await schedule.listJobRuns({}, { order: { name: "ASC" } })
  const failed = (outcome: string) => Number(outcome === "failed")
  const proof = runs.find(({ name, outcome }) => name === PROOF && outcome !== "running")
  const holds = proof?.outcome === "done"
  return {
    jobs: runs
      .map(({ note, ...run }) => ({
        ...run,
        started_at: run.started_at.toISOString(),
        done_at: run.done_at?.toISOString() ?? null,
        failure: run.outcome === "failed" ? note : null,
      }))
      .sort((one, other) => failed(other.outcome) - failed(one.outcome)),
    ledger: proof
      ? {
          checked_at: proof.started_at.toISOString(),
          holds,
          proofs: holds ? Number(proof.note) : null,
          failure: holds ? null : proof.note,
        }
      : null,
  }
}
