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
import { refusal } from "../../contracts/codes"
import { tellParticipants } from "../../fairs/tell-participants"
import { FAIR_MODULE, type FairModuleService } from "../../modules/fair"
import type { BulkAnswer } from "../../modules/fair/plan-answers"

type Answer = BulkAnswer & { fair_id: string; by: string }

const answerParticipationsStep = createStep("answer-participations", async (answer: Answer, { container }) => {
  const service: FairModuleService = container.resolve(FAIR_MODULE)
  const [fair] = await service.listFairs({ id: answer.fair_id }, { select: ["id"] })
  if (!fair) throw refusal("NOT_FOUND")
  return new StepResponse(await service.answer(answer))
})

type Told = { status: BulkAnswer["status"]; ids: string[] }

/** Those whom an earlier try answered and did not tell are told too: each answer goes out once. */
const tellParticipantsStep = createStep("tell-participants", async ({ status, ids }: Told, { container }) => {
  await tellParticipants(container, status, ids)
  return new StepResponse(undefined)
})

/**
 * Organizers answer many applications at once. The same answer again changes nothing and tells nobody twice; what
 * somebody else changed meanwhile stays as it is and is named. @throws NOT_FOUND
 */
export const answerParticipationsWorkflow = createWorkflow("answer-participations", (input: WorkflowData<Answer>) => {
  const plan = answerParticipationsStep(input)
  tellParticipantsStep(
    transform({ input, plan }, ({ input, plan }) => ({
      status: input.status,
      ids: [...plan.change, ...plan.same],
    }))
  )
  when({ plan }, ({ plan }) => plan.change.length > 0).then(() => {
    emitEventStep({ eventName: "fair.changed", data: transform({ input }, ({ input }) => ({ ids: [input.fair_id] })) })
  })
  return new WorkflowResponse(plan)
})
