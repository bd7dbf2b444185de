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
import { oneAtATime } from "../../account/lock"
import { refusal } from "../../contracts/codes"
import { readCounted } from "../../fairs/read-quotas"
import { tellParticipants } from "../../fairs/tell-participants"
import { FAIR_MODULE, type FairModuleService } from "../../modules/fair"
import { planAnswers, type AnswerPlan, type BulkAnswer } from "../../modules/fair/plan-answers"
import { fitInto, passedQuotas, quotasOf, type Quota } from "../../modules/fair/quotas"

type Given = BulkAnswer & { fair_id: string; by: string }
type Answer = Given & { beyond: "ask" | "accept" | "waitlist" }
type Done = AnswerPlan & { waitlisted: string[]; passed: (Quota & { after: number })[] }

const nothing: Done = { change: [], same: [], changed_meanwhile: [], waitlisted: [], passed: [] }

const answerParticipationsStep = createStep(
  "answer-participations",
  async ({ beyond, ...answer }: Answer, { container }) => {
    const service: FairModuleService = container.resolve(FAIR_MODULE)
    const { fair_id } = answer
    const [fair] = await service.listFairs({ id: fair_id }, { select: ["id", "call_places", "call_quotas"] })
    if (!fair) throw refusal("NOT_FOUND")
    if (answer.status !== "accepted") return new StepResponse<Done>({ ...nothing, ...(await service.answer(answer)) })
    const quotas = beyond === "accept" ? [] : quotasOf(fair)
    // Two who accept at once would each find the last place free.
    const accept = async (): Promise<Done> => {
      if (!quotas.length) return { ...nothing, ...(await service.answer(answer)) }
      const { asked } = answer
      const rows = await service.listParticipations({ fair_id, id: asked.map(({ id }) => id) } as never)
      const { change } = planAnswers(answer, rows)
      const counted = await readCounted(container, fair_id)
      const accepted = counted.filter(({ status }) => status === "accepted")
      const wanted = counted.filter(({ id, status }) => change.includes(id) && status !== "accepted")
      if (beyond === "ask") {
        const passed = passedQuotas(quotas, accepted, wanted)
        return passed.length ? { ...nothing, passed } : { ...nothing, ...(await service.answer(answer)) }
      }
      return fill({ service, answer, waits: new Set(fitInto(quotas, accepted, wanted).beyond), rows })
    }
    return new StepResponse(await oneAtATime(container, `fair-places:${fair_id}`, accept))
  }
)

type Filling = { service: FairModuleService; answer: Given; waits: Set<string>; rows: { id: string; status: string }[] }

/**
 * Accepts those for whom there is a place, and puts the others on the waiting list. Who is there already stays there: also
 * where an earlier try put them, so that they are named, and told, like the others.
 */
async function fill({ service, answer, waits, rows }: Filling): Promise<Done> {
  const { asked } = answer
  const already = rows.filter(({ status }) => status === "waitlisted").map(({ id }) => id)
  const done = await service.answer({ ...answer, asked: asked.filter(({ id }) => !waits.has(id)) })
  const stay = new Set(already.filter((id) => !done.change.includes(id)))
  const list = asked.filter(({ id }) => waits.has(id) && !stay.has(id))
  const moved = await service.answer({ ...answer, status: "waitlisted", message: "", asked: list })
  return {
    change: done.change,
    same: done.same,
    changed_meanwhile: [...done.changed_meanwhile, ...moved.changed_meanwhile].filter((id) => !stay.has(id)),
    waitlisted: [...moved.change, ...stay],
    passed: [],
  }
}

type Told = { status: BulkAnswer["status"]; ids: string[]; waitlisted: string[] }

/** Those whom an earlier try answered and did not tell are told too: each answer goes out once. */
const tellParticipantsStep = createStep(
  "tell-participants",
  async ({ status, ids, waitlisted }: Told, { container }) => {
    await tellParticipants(container, status, ids)
    await tellParticipants(container, "waitlisted", waitlisted)
    return new StepResponse(undefined)
  }
)

/**
 * Organizers answer many applications at once. The same answer again changes nothing and tells nobody twice; what
 * somebody else changed meanwhile stays as it is and is named. What would be accepted past a quota is told and nothing is
 * done, or the rest waits. @throws NOT_FOUND
 */
export const answerParticipationsWorkflow = createWorkflow("answer-participations", (input: WorkflowData<Answer>) => {
  const done = answerParticipationsStep(input)
  tellParticipantsStep(
    transform({ input, done }, ({ input, done }) => ({
      status: input.status,
      ids: [...done.change, ...done.same],
      waitlisted: done.waitlisted,
    }))
  )
  when({ done }, ({ done }) => done.change.length > 0).then(() => {
    emitEventStep({ eventName: "fair.changed", data: transform({ input }, ({ input }) => ({ ids: [input.fair_id] })) })
  })
  return new WorkflowResponse(done)
})
