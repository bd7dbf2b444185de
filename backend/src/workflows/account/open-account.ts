import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { createCustomersWorkflow } from "@medusajs/medusa/core-flows"
import { readIdentity } from "../../account/identity"
import { oneAtATime } from "../../account/lock"
import { refusal } from "../../contracts/codes"

type Opening = { identity_id: string; phone: string }

const openAccountStep = createStep("open-account", ({ identity_id, phone }: Opening, { container }) =>
  oneAtATime(container, `identity:${identity_id}`, async () => {
    const identity = await readIdentity(container, identity_id)
    if (!identity) throw refusal("NOT_SIGNED_IN")
    if (identity.customer_id) return new StepResponse(identity.customer_id)
    const { result } = await createCustomersWorkflow(container).run({
      input: { customersData: [{ phone, has_account: true }] },
    })
    const customer_id = result[0].id
    await container
      .resolve(Modules.AUTH)
      .updateAuthIdentities([{ id: identity_id, app_metadata: { ...identity.app_metadata, customer_id } }])
    return new StepResponse(customer_id)
  })
)

/** The account of whoever has shown to hold a phone: the one there is, or a new one. It never touches a membership. */
export const openAccountWorkflow = createWorkflow(
  "open-account",
  (input: WorkflowData<Opening>) => new WorkflowResponse(openAccountStep(input))
)
