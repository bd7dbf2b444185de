import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { onSaleAgain, type Subject } from "../../alerts/on-sale-again"
import type { Graph } from "../../catalogue/words"
import { refusal } from "../../contracts/codes"
import type { Locale } from "../../contracts/shapes/basics"
import { isListed } from "../../modules/cooperative/is-listed"
import { ALERT_MODULE, type AlertModuleService } from "../../modules/alert"

type Asked = {
  subject: Subject["subject"]
  handle: string
  contact: { channel: "phone" | "email"; address: string }
  locale: Locale
}

const askAlertStep = createStep("ask-alert", async ({ subject, handle, contact, locale }: Asked, { container }) => {
  const subject_id = await idOf(container.resolve(ContainerRegistrationKeys.QUERY), subject, handle)
  if ((await onSaleAgain(container, [{ subject, subject_id }])).size) throw refusal("ALERT_NOT_NEEDED")
  const service: AlertModuleService = container.resolve(ALERT_MODULE)
  return new StepResponse(
    await service.ask({ subject, subject_id, channel: contact.channel, contact: contact.address, locale })
  )
})

/** What is shown to buyers, by its handle: nobody learns of anything else. */
async function idOf(query: Graph, subject: Subject["subject"], handle: string): Promise<string> {
  const cooperative = ["id", "status", "legal_form"]
  const { data } =
    subject === "cooperative"
      ? await query.graph({ entity: "cooperative", fields: cooperative, filters: { handle } })
      : await query.graph({
          entity: "product",
          fields: ["id", ...cooperative.map((field) => `listing.cooperative.${field}`)],
          filters: { handle, status: "published" },
        })
  const row = data[0] as { id: string; listing?: { cooperative?: Shown } } | undefined
  const shown = (subject === "cooperative" ? row : row?.listing?.cooperative) as Shown | undefined
  if (!row || !shown || !isListed(shown)) throw refusal("NOT_FOUND")
  return row.id
}

type Shown = { status: string; legal_form: string }

/**
 * Keeps an address until what it waits for can be bought again. The same one asked for twice is kept once, in the
 * language of the last time. @throws NOT_FOUND, ALERT_NOT_NEEDED
 */
export const askAlertWorkflow = createWorkflow(
  "ask-alert",
  (input: WorkflowData<Asked>) => new WorkflowResponse(askAlertStep(input))
)
