import type { MedusaContainer } from "@medusajs/framework/types"
import { tellAnnouncements as tell } from "../announcements/tell-announcements"
import { recorded } from "../schedule/record-run"

/** What was written for later begins, and what was begun and broke off goes on. */
async function tellAnnouncements(container: MedusaContainer): Promise<void> {
  await tell(container)
}

export const config = { name: "tell-announcements", schedule: "* * * * *" }
export default recorded(config, tellAnnouncements)
