import type { MedusaContainer } from "@medusajs/framework/types"
import { readEnvironment } from "../environment"
import { alertDraft } from "../messages/drafts"
import { ALERT_MODULE, type AlertModuleService } from "../modules/alert"
import { queueMessagesWorkflow } from "../workflows/message/queue-messages"
import { onSaleAgain, type OnSale, type Subject } from "./on-sale-again"

const AT_ONCE = 200
/** What is left waits for the next run, which begins with what was not looked at for longest. Each row of words is a search. */
const rounds = [
  { subjects: ["cooperative", "listing"], times: 5, most: AT_ONCE },
  { subjects: ["words"], times: 2, most: 50 },
] as const
const LONGEST_WAIT_MS = 365 * 24 * 60 * 60 * 1000

/**
 * Tells whoever waits for something that it can be bought again, or for words that they find something, each once: messages have a key. Where it stops midway
 * it goes on the next time. Who has waited for a year waits no longer.
 */
export async function tellAlerts(container: MedusaContainer): Promise<void> {
  const service: AlertModuleService = container.resolve(ALERT_MODULE)
  const start = new Date()
  await service.deleteAlerts({ created_at: { $lt: new Date(start.getTime() - LONGEST_WAIT_MS) } } as never)
  for (const { subjects, times, most } of rounds)
    for (
      let round = 0;
      round < times && (await lookOnce(container, { subjects: [...subjects], most, start }));
      round++
    );
}

type Look = { subjects: Subject["subject"][]; most: number; start: Date }

/** Looks at those that were not looked at for longest; false where none is left. */
async function lookOnce(container: MedusaContainer, { subjects: kinds, most, start }: Look): Promise<boolean> {
  const service: AlertModuleService = container.resolve(ALERT_MODULE)
  const oldest = await service.listAlerts(
    { looked_at: { $lt: start }, subject: kinds },
    { select: ["subject", "subject_id"], take: most, order: { looked_at: "ASC" } }
  )
  const subjects = [...new Map(oldest.map((one): [string, Subject] => [one.subject_id, one])).values()]
  const found = await onSaleAgain(container, subjects)
  for (const [subject_id, thing] of found) await tellWaiting(container, subject_id, thing)
  await service.look(subjects.map(({ subject_id }) => subject_id))
  return oldest.length > 0
}

async function tellWaiting(container: MedusaContainer, subject_id: string, { names, path }: OnSale): Promise<void> {
  const service: AlertModuleService = container.resolve(ALERT_MODULE)
  const { STOREFRONT_URL } = readEnvironment()
  const next = () => service.listAlerts({ subject_id }, { take: AT_ONCE, order: { id: "ASC" } })
  for (let waiting = await next(); waiting.length; waiting = await next()) {
    const messages = waiting.map((alert) =>
      alertDraft(alert, { name: names[alert.locale], link: `${STOREFRONT_URL}/${alert.locale}${path}` })
    )
    await queueMessagesWorkflow(container).run({ input: { messages } })
    await service.deleteAlerts(waiting.map(({ id }) => id))
  }
}
