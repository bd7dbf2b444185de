import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { PARCEL_LOCK, parcelKey } from "./parcel-lock"
import { noteParcelStep } from "./steps/note-parcel"
import { openParcelStep } from "./steps/open-parcel"

type NoteCallInput = {
  parcel_id: string
  cooperative_id: string
  member_id: string
  outcome: "confirmed" | "no_answer" | "wrong_number"
}

/** What came of the call to the buyer of a doubtful cash order, while it can still be answered. @throws NOT_FOUND, PARCEL_STATE */
export const noteCallWorkflow = createWorkflow("note-call", (input: NoteCallInput) => {
  const key = transform({ input }, ({ input }) => parcelKey(input.parcel_id))
  acquireLockStep({ key, timeout: PARCEL_LOCK.timeout, ttl: PARCEL_LOCK.ttl })
  const asked = transform({ input }, ({ input: { parcel_id, cooperative_id } }) => ({
    parcel_id,
    cooperative_id,
    step: "decline" as const,
  }))
  const parcel = openParcelStep(asked)
  const note = transform({ input }, ({ input }) => ({
    id: input.parcel_id,
    call_outcome: input.outcome,
    called_at: new Date(),
    called_by: input.member_id,
  }))
  noteParcelStep(note)
  emitEventStep({ eventName: "parcel.called", data: { id: input.parcel_id } })
  releaseLockStep({ key })
  return new WorkflowResponse(parcel)
})
