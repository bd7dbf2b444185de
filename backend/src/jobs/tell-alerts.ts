import type { MedusaContainer } from "@medusajs/framework/types"
import { tellAlerts as tell } from "../alerts/tell-alerts"
import { recorded } from "../schedule/record-run"

/** A window that closes for a season opens by the calendar, stock comes back by a step at the desk: both are seen here. */
async function tellAlerts(container: MedusaContainer): Promise<void> {
  await tell(container)
}

export const config = { name: "tell-alerts", schedule: "*/5 * * * *" }
export default recorded(config, tellAlerts)
