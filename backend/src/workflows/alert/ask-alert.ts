import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { onSaleAgain } from "../../alerts/on-sale-again"
import type { Graph } from "../../catalogue/words"
import { refusal } from "../../contracts/codes"
import type { Locale } from "../../contracts/shapes/basics"
import { isListed } from "../../modules/cooperative/is-listed"
import { wordsToCount } from "../../searched/words-to-count"
import { ALERT_MODULE, type AlertModuleService } from "../../modules/alert"

type Asked = ({ subject: "cooperative" | "listing"; handle: string } | { subject: "words"; words: string }) & {
  contact: { channel: "phone" | "email"; address: string }
  locale: Locale
}

const askAlertStep = createStep("ask-alert", async (asked: Asked, { container }) => {
  const { subject, contact, locale } = asked
  const subject_id =
    asked.subject === "words"
      ? wordsOf(asked.words)
      : await idOf(container.resolve(ContainerRegistrationKeys.QUERY), asked.subject, asked.handle)
  if ((await onSaleAgain(container, [{ subject, subject_id }])).size) throw refusal("ALERT_NOT_NEEDED")
  const service: AlertModuleService = container.resolve(ALERT_MODULE)
  return new StepResponse(
    await service.ask({ subject, subject_id, channel: contact.channel, contact: contact.address, locale })
  )
})

/** Nothing that could be an address of a page or a number is ever sent to anybody. */
function wordsOf(typed: string): string {
  if (!wordsToCount(typed)) throw refusal("INVALID_INPUT", "no words", [{ field: "words", code: "NO_WORDS" }])
  return typed.trim().replace(/\s+/gu, " ")
}

/** What is shown to buyers, by its handle: nobody learns of anything else. */
async function idOf(query: Graph, subject: "cooperative" | "listing", handle: string): Promise<string> {
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
 * Keeps an address until what it waits for can be bought again, or words find something. The same one asked for twice is kept once, in the
 * language of the last time. @throws NOT_FOUND, ALERT_NOT_NEEDED, INVALID_INPUT for no words
 */
export const askAlertWorkflow = createWorkflow(
  "ask-alert",
  (input: WorkflowData<Asked>) => new WorkflowResponse(askAlertStep(input))
)
