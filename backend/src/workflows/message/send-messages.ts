import type { INotificationModuleService, Logger } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Template, TemplateFacts } from "../../messages/facts"
import { renderMail, renderPhone } from "../../messages/render"
import { MESSAGE_MODULE, type MessageModuleService } from "../../modules/message"
import type { Outcome, TakenMessage } from "../../modules/message/service"
import { UNREACHABLE } from "../../providers/unreachable"

const AT_ONCE = 10
/** One run sends at most so many times AT_ONCE; what is left waits for the next minute. */
const ROUNDS = 30

const sendMessagesStep = createStep("send-messages", async (_: void, { container }) => {
  const service: MessageModuleService = container.resolve(MESSAGE_MODULE)
  const notifications: INotificationModuleService = container.resolve(Modules.NOTIFICATION)
  const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  let sent = 0
  for (let round = 0; round < ROUNDS; round++) {
    const taken = await service.take(AT_ONCE)
    if (!taken.length) break
    const outcomes = await Promise.all(taken.map((message) => send(message, notifications)))
    await service.settle(outcomes)
    for (const { id, attempts, failure } of outcomes) {
      if (failure === null) sent++
      else logger.warn(`message ${id} was not sent at attempt ${attempts}: ${failure}`)
    }
  }
  return new StepResponse({ sent })
})

/** Sends every message that is due. Any number may run at once: none is sent by two. */
export const sendMessagesWorkflow = createWorkflow("send-messages", () => new WorkflowResponse(sendMessagesStep()))

async function send(message: TakenMessage, notifications: INotificationModuleService): Promise<Outcome> {
  const { id, attempts, channel, recipient, template } = message
  try {
    await notifications.createNotifications({
      to: recipient,
      channel,
      template,
      trigger_type: message.key,
      resource_type: "message",
      resource_id: id,
      ...written(message),
    })
    return { id, attempts, failure: null, for_good: false }
  } catch (error) {
    const failure = String(error instanceof Error ? error.message : error).slice(0, 500)
    return { id, attempts, failure, for_good: failure.includes(UNREACHABLE) }
  }
}

function written({ channel, template, locale, data }: TakenMessage) {
  const name = template as Template
  const facts = data as TemplateFacts[Template]
  if (channel === "sms") return { content: { text: renderPhone(name, facts, locale) } }
  const { reply_to, ...content } = renderMail(name, facts, locale)
  return { content, provider_data: reply_to ? { reply_to } : null }
}
