import type { InferTypeOf } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { readEnvironment } from "../../environment"
import { enquiryDraft } from "../../messages/drafts"
import { ENQUIRY_MODULE, type EnquiryModuleService } from "../../modules/enquiry"
import type { Enquiry } from "../../modules/enquiry/models/enquiry"
import { queueMessagesWorkflow } from "../message/queue-messages"

type NewEnquiry = Pick<InferTypeOf<typeof Enquiry>, "name" | "contact" | "subject" | "reference" | "body" | "locale">

/** The same words from the same person within a day were sent again because no answer came to the first. */
const SAME_MS = 24 * 60 * 60 * 1000

const createEnquiryStep = createStep(
  "create-enquiry",
  async (enquiry: NewEnquiry, { container }) => {
    const service: EnquiryModuleService = container.resolve(ENQUIRY_MODULE)
    const { contact, subject, body } = enquiry
    const [same] = await service.listEnquiries(
      { contact, subject, body, created_at: { $gte: new Date(Date.now() - SAME_MS) } },
      { select: ["id"], take: 1 }
    )
    if (same) return new StepResponse(same.id, null)
    const { id } = await service.createEnquiries(enquiry)
    return new StepResponse(id, id)
  },
  async (id: string | null | undefined, { container }) => {
    if (!id) return
    const service: EnquiryModuleService = container.resolve(ENQUIRY_MODULE)
    await service.deleteEnquiries(id)
  }
)

/** Keeps what somebody wrote and sends it to the market's own address, once however often it comes. Answers the enquiry's id. */
export const createEnquiryWorkflow = createWorkflow("create-enquiry", (input: WorkflowData<NewEnquiry>) => {
  const id = createEnquiryStep(input)
  const messages = transform({ id, input }, ({ id, input: { locale, ...written } }) => [
    enquiryDraft({ id, ...written }, locale, marketAddress()),
  ])
  queueMessagesWorkflow.runAsStep({ input: { messages } })
  return new WorkflowResponse(id)
})

/** Who sends the market's mail also gets what is written to it. */
function marketAddress(): string {
  const { MAIL_FROM } = readEnvironment()
  return MAIL_FROM?.match(/[^\s<>]+@[^\s<>]+/)?.[0] ?? "market@localhost"
}
