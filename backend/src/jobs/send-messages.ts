import type { MedusaContainer } from "@medusajs/framework/types"
import { recorded } from "../schedule/record-run"
import { sendMessagesWorkflow } from "../workflows/message/send-messages"

/** What was not sent at once: a mail server that was down, a process that stopped midway. */
async function sendMessages(container: MedusaContainer) {
  await sendMessagesWorkflow(container).run()
}

export const config = { name: "send-messages", schedule: "* * * * *" }
export default recorded(config, sendMessages)
