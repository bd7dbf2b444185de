import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { updateCustomersWorkflow } from "@medusajs/medusa/core-flows"
import { readIdentity } from "../../account/identity"
import { oneAtATime } from "../../account/lock"
import { endSessions } from "../../account/session"
import { refusal } from "../../contracts/codes"

type Change = { customer_id: string; identity_id: string; phone: string }

const changePhoneStep = createStep("change-phone", ({ customer_id, identity_id, phone }: Change, { container }) =>
  oneAtATime(container, `account:${customer_id}`, async () => {
    const auth = container.resolve(Modules.AUTH)
    const identity = await readIdentity(container, identity_id)
    if (identity?.customer_id !== customer_id) throw refusal("NOT_SIGNED_IN")
    await freePhone(container, phone, identity_id)
    if (identity.phone) await auth.updateProviderIdentities([{ id: identity.phone.id, entity_id: phone }])
    else
      await auth.createProviderIdentities([{ provider: "phone-code", entity_id: phone, auth_identity_id: identity_id }])
    await updateCustomersWorkflow(container).run({ input: { selector: { id: customer_id }, update: { phone } } })
    await endSessions(container, identity_id)
    return new StepResponse({ before: identity.phone?.number ?? null, mail: identity.mail?.address ?? null })
  })
)

/** A phone, proved by a code before, signs into this account from now on. All sessions end. @throws PHONE_TAKEN */
export const changePhoneWorkflow = createWorkflow(
  "change-phone",
  (input: WorkflowData<Change>) => new WorkflowResponse(changePhoneStep(input))
)

/** A sign-in nobody ever opened an account with gives way; anybody else's stays. */
async function freePhone(container: MedusaContainer, phone: string, identity_id: string): Promise<void> {
  const auth = container.resolve(Modules.AUTH)
  const [held] = await auth.listProviderIdentities({ provider: "phone-code", entity_id: phone })
  if (!held?.auth_identity_id || held.auth_identity_id === identity_id) return
  const other = await readIdentity(container, held.auth_identity_id)
  if (other && Object.entries(other.app_metadata).some(([key, value]) => key.endsWith("_id") && value)) {
    throw refusal("PHONE_TAKEN", "the phone signs into another account", [{ field: "phone", code: "PHONE_TAKEN" }])
  }
  await auth.deleteAuthIdentities([held.auth_identity_id])
}
