import type { InferTypeOf } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COOPERATIVE_MODULE, type CooperativeModuleService } from "../../modules/cooperative"
import type { CooperativeDecision } from "../../modules/cooperative/models/cooperative-decision"

type Row = InferTypeOf<typeof CooperativeDecision>
type Kept = Pick<Row, "cooperative_id" | "what" | "person" | "role" | "decided_by">

/** Writes down what an organizer does with a cooperative's members, before it is done; refused, it is taken back. */
export const keepDecisionStep = createStep(
  "keep-decision",
  async (kept: Kept, { container }) => {
    const service: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
    const { id } = await service.createCooperativeDecisions(kept)
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (!id) return
    const service: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
    await service.deleteCooperativeDecisions([id])
  }
)
