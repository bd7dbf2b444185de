import type { MedusaContainer } from "@medusajs/framework/types"
import { recorded } from "../schedule/record-run"
import { tellUntoldSteps } from "../workflows/message/tell-untold-steps"

const MOST_AT_ONCE = 50
/** Longer than the lock of a parcel lives: whoever took the step is done, or gone. */
const STALE_MS = 3 * 60 * 1000

/** Buyers hear of every step of a parcel, also where the process ended right after it. */
async function tellStepsThatWereLost(container: MedusaContainer): Promise<void> {
  await tellUntoldSteps(container, new Date(Date.now() - STALE_MS), MOST_AT_ONCE)
}

export const config = { name: "tell-untold-steps", schedule: "*/2 * * * *" }
export default recorded(config, tellStepsThatWereLost)
