import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { shortened } from "../logs/shortened"
import { withoutPersons } from "../logs/without-persons"
import { countRun } from "../metrics/meters"
import { sendMetrics } from "../metrics/send-metrics"
import { SCHEDULE_MODULE, type ScheduleModuleService } from "../modules/schedule"

type Job = { name: string; schedule: string }
type Note = string | void

const LONGEST_NOTE = 500

/**
 * A scheduled job that writes down when it ran, how long, and how it ended; what it returns is kept as its note. It runs
 * all the same where that cannot be written.
 */
export function recorded(
  { name, schedule }: Job,
  work: (container: MedusaContainer) => Promise<Note>
): (container: MedusaContainer) => Promise<Note> {
  return async (container) => {
    // A worker has no routes: it begins with its first job.
    sendMetrics()
    const started_at = new Date()
    const begun = performance.now()
    const count = (outcome: "done" | "failed") =>
      countRun({ job: name, outcome, seconds: (performance.now() - begun) / 1000 })
    const write = (outcome: "running" | "done" | "failed", note = "") =>
      container
        .resolve<ScheduleModuleService>(SCHEDULE_MODULE)
        .note({ name, schedule, outcome, started_at, took_ms: Math.round(performance.now() - begun), note })
        .catch((error: Error) =>
          container
            .resolve(ContainerRegistrationKeys.LOGGER)
            .warn(`the run of ${name} is not written down: ${withoutPersons(error.message)}`)
        )
    await write("running")
    try {
      const note = await work(container)
      count("done")
      await write("done", note ?? "")
      return note
    } catch (error) {
      count("failed")
      await write("failed", shortened(withoutPersons(String((error as Error).message))).slice(0, LONGEST_NOTE))
      throw error
    }
  }
}
