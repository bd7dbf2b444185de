import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { tellApplicant } from "../../application/tell-applicant"
import { openStockLocationWorkflow } from "../cooperative/open-stock-location"
import { bindManagerStep } from "./steps/bind-manager"
import { claimApplicationStep, type Verification } from "./steps/claim-application"
import { createCooperativeStep } from "./steps/create-cooperative"

const tellVerifiedStep = createStep("tell-verified", async ({ id }: { id: string }, { container }) => {
  await tellApplicant(container, id, "verified")
  return new StepResponse(id)
})

/**
 * An application becomes a verified cooperative, whole or not at all: its stock location in the one delivery network, its
 * papers and payout account, and the applicant as its first manager. Of two organizers one verifies.
 * @throws NOT_FOUND, APPLICATION_STATE, APPLICATION_INCOMPLETE, APPLICANT_GONE, ALREADY_MEMBER
 */
export const verifyApplicationWorkflow = createWorkflow("verify-application", (input: WorkflowData<Verification>) => {
  const claimed = claimApplicationStep(input)
  const stock_location_id = openStockLocationWorkflow.runAsStep({
    input: transform({ claimed }, ({ claimed }) => claimed.shop),
  })
  const cooperative_id = createCooperativeStep({ claimed, stock_location_id })
  bindManagerStep({ claimed, cooperative_id })
  tellVerifiedStep({ id: input.id })
  emitEventStep({
    eventName: "cooperative.changed",
    data: transform({ cooperative_id }, ({ cooperative_id }) => ({ ids: [cooperative_id] })),
  })
  return new WorkflowResponse(
    transform({ claimed, cooperative_id }, ({ claimed, cooperative_id }) => ({
      id: cooperative_id,
      handle: claimed.shop.handle,
    }))
  )
})
