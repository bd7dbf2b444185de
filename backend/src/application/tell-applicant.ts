import type { MedusaContainer } from "@medusajs/framework/types"
import { readIdentity } from "../account/identity"
import { readEnvironment } from "../environment"
import { applicationDraft } from "../messages/drafts"
import type { ApplicationEvent } from "../messages/facts"
import { queueMessagesWorkflow } from "../workflows/message/queue-messages"
import { contactOf, sentApplication } from "./read-application"

/** Tells the applicant how an application stands, in their language; each answer once. */
export async function tellApplicant(container: MedusaContainer, id: string, event: ApplicationEvent): Promise<void> {
  const row = await sentApplication(container, id)
  const identity = await readIdentity(container, row.identity_id)
  if (!row.customer_id || !identity) return
  const { phone, email } = await contactOf(container, { customer_id: row.customer_id, identity })
  const { locale, answers, reasons, note, round } = row
  const page = event === "verified" ? "coop/sign-in" : "apply"
  const facts = {
    cooperative: locale === "ar" ? answers.name_ar : (locale === "en" && answers.name_en) || answers.name_fr,
    name: answers.applicant_name,
    reasons: event === "sent" || event === "verified" ? [] : reasons,
    note: event === "sent" || event === "verified" ? "" : note,
    link: `${readEnvironment().STOREFRONT_URL}/${locale}/${page}`,
  }
  const messages = applicationDraft(event, `${id}:${round}`, facts, { phone, email, locale })
  await queueMessagesWorkflow(container).run({ input: { messages } })
}
