import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { isMailProved, readIdentity } from "../../account/identity"
import { oneAtATime } from "../../account/lock"
import { endSessions } from "../../account/session"
import { refusal } from "../../contracts/codes"

type Change = { customer_id: string; identity_id: string; password: string }

const changePasswordStep = createStep(
  "change-password",
  ({ customer_id, identity_id, password }: Change, { container }) =>
    oneAtATime(container, `account:${customer_id}`, async () => {
      const auth = container.resolve(Modules.AUTH)
      const identity = await readIdentity(container, identity_id)
      if (identity?.customer_id !== customer_id) throw refusal("NOT_SIGNED_IN")
      let mail = identity.mail?.address
      if (!mail) {
        const { email } = await container.resolve(Modules.CUSTOMER).retrieveCustomer(customer_id)
        if (!email || !(await isMailProved(container, identity_id, email))) throw refusal("MAIL_NEEDED")
        const [taken] = await auth.listProviderIdentities({ provider: "emailpass", entity_id: email })
        if (taken) throw refusal("MAIL_TAKEN")
        await auth.createProviderIdentities([
          { provider: "emailpass", entity_id: email, auth_identity_id: identity_id },
        ])
        mail = email
      }
      const { success } = await auth.updateProvider("emailpass", { entity_id: mail, password })
      if (!success)
        throw refusal("INVALID_INPUT", "the password was not taken", [{ field: "password", code: "CUSTOM" }])
      await endSessions(container, identity_id)
      return new StepResponse({ mail })
    })
)

/** Sets a password; with a first one the account's proved mail signs in too. All sessions end. @throws MAIL_NEEDED */
export const changePasswordWorkflow = createWorkflow(
  "change-password",
  (input: WorkflowData<Change>) => new WorkflowResponse(changePasswordStep(input))
)
