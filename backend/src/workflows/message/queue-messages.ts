import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { MessageDraft } from "../../messages/drafts"
import { MESSAGE_MODULE, type MessageModuleService } from "../../modules/message"

const queueMessagesStep = createStep(
  "queue-messages",
  async (messages: MessageDraft[], { container }) => {
    const service: MessageModuleService = container.resolve(MESSAGE_MODULE)
    const ids = await service.queue(messages)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (!ids?.length) return
    const service: MessageModuleService = container.resolve(MESSAGE_MODULE)
    await service.deleteMessages(ids)
  }
)

/** Queues messages once per key and has them sent at once. Answers the ids of the new ones. */
export const queueMessagesWorkflow = createWorkflow(
  "queue-messages",
  (input: WorkflowData<{ messages: MessageDraft[] }>) => {
    const ids = queueMessagesStep(input.messages)
    when({ ids }, ({ ids }) => ids.length > 0).then(() => {
      emitEventStep({ eventName: "message.queued", data: transform({ ids }, ({ ids }) => ({ ids })) })
    })
    return new WorkflowResponse(ids)
  }
)
