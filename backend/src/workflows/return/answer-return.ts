import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, cancelReturnWorkflow, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { PARCEL_LOCK, parcelKey } from "../parcel/parcel-lock"
import { openParcelStep } from "../parcel/steps/open-parcel"
import { noteReturnStep } from "./steps/note-return"
import { openReturnStep } from "./steps/open-return"

type AnswerReturnInput = {
  parcel_id: string
  cooperative_id: string
  answer: "accepted" | "refused"
  /** Why not, or how to send the goods back. */
  note: string | null
}

/** The cooperative takes the goods back, or says why it does not; then Medusa's return is cancelled. @throws NOT_FOUND, PARCEL_STATE */
export const answerReturnWorkflow = createWorkflow("answer-return", (input: AnswerReturnInput) => {
  const key = transform({ input }, ({ input }) => parcelKey(input.parcel_id))
  acquireLockStep({ key, timeout: PARCEL_LOCK.timeout, ttl: PARCEL_LOCK.ttl })
  const asked = transform({ input }, ({ input: { parcel_id, cooperative_id, answer } }) => ({
    parcel_id,
    cooperative_id,
    step: answer === "accepted" ? ("accept_return" as const) : ("refuse_return" as const),
  }))
  const parcel = openParcelStep(asked)
  const opened = openReturnStep(asked)
  when("refused", { input }, ({ input }) => input.answer === "refused").then(() => {
    const ended = transform({ opened }, ({ opened }) => ({ return_id: opened.return_id }))
    cancelReturnWorkflow.runAsStep({ input: ended })
  })
  const note = transform({ input, opened }, ({ input, opened }) => ({
    id: opened.id,
    answer: input.answer,
    answered_at: new Date(),
    answer_note: input.note,
  }))
  noteReturnStep(note)
  const event = transform({ input }, ({ input }) => ({
    eventName: `parcel.return_${input.answer}`,
    data: { id: input.parcel_id },
  }))
  emitEventStep(event)
  releaseLockStep({ key })
  return new WorkflowResponse(parcel)
})
