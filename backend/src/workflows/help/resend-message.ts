import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { refusal } from "../../contracts/codes"
import { MESSAGE_MODULE, type MessageModuleService } from "../../modules/message"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../../modules/purchase"

/** The newest that are shown to whoever helps. */
const MOST = 100

type Again = { id: string; purchase_id: string }

const queueAgainStep = createStep("queue-again", async ({ id, purchase_id }: Again, { container }) => {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
  const messages: MessageModuleService = container.resolve(MESSAGE_MODULE)
  const [purchase] = await purchases.listPurchases(
    { id: purchase_id },
    { select: ["id", "phone", "email"], relations: ["parcels", "parcels.returns"] }
  )
  if (!purchase) throw refusal("NOT_FOUND")
  const about = purchase.parcels.flatMap((parcel) => [parcel.id, ...parcel.returns.map((one) => one.id)])
  const message = (await messages.listAbout([purchase_id, ...about], MOST)).find((one) => one.id === id)
  if (!message) throw refusal("NOT_FOUND")
  const recipient = message.channel === "sms" ? purchase.phone : (purchase.email ?? message.recipient)
  await messages.sendAgain(id, recipient)
  return new StepResponse({ ids: [id] })
})

/** A buyer gets a message again, where the purchase says they are reached now. Throws NOT_FOUND. */
export const resendMessageWorkflow = createWorkflow("resend-message", (input: WorkflowData<Again>) => {
  const queued = queueAgainStep(input)
  emitEventStep({ eventName: "message.queued", data: transform({ queued }, ({ queued }) => queued) })
  return new WorkflowResponse(queued)
})
