import type { AuthVerificationDTO, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { updateCustomersWorkflow } from "@medusajs/medusa/core-flows"
import { createHash } from "crypto"
import { readIdentity } from "../../account/identity"
import { oneAtATime } from "../../account/lock"
import { refusal } from "../../contracts/codes"

const confirmMailStep = createStep("confirm-mail", ({ token }: { token: string }, { container }) =>
  oneAtATime(container, `mail-link:${digest(token)}`, async () => {
    const { auth_identity_id, entity_id: mail, entity_type } = await spend(container, token)
    const identity = entity_type === "email" ? await readIdentity(container, auth_identity_id) : null
    if (!identity?.customer_id) throw refusal("LINK_SPENT")
    const [customer] = await container.resolve(Modules.CUSTOMER).listCustomers({ id: identity.customer_id })
    if (!customer) throw refusal("LINK_SPENT")
    if (customer.email === mail && (!identity.mail || identity.mail.address === mail)) {
      return new StepResponse({ mail, before: null })
    }
    await mustBeFree(container, mail, { identity_id: identity.id, customer_id: customer.id })
    if (identity.mail) {
      await container.resolve(Modules.AUTH).updateProviderIdentities([{ id: identity.mail.id, entity_id: mail }])
    }
    await updateCustomersWorkflow(container).run({
      input: { selector: { id: customer.id }, update: { email: mail } },
    })
    return new StepResponse({ mail, before: customer.email || null })
  })
)

/**
 * A link from a mail shows that its reader gets that mail; where it is another one than before, it takes its place in
 * the account and at signing in. Each link works once. @throws LINK_SPENT, MAIL_TAKEN
 */
export const confirmMailWorkflow = createWorkflow(
  "confirm-mail",
  (input: WorkflowData<{ token: string }>) => new WorkflowResponse(confirmMailStep(input))
)

async function spend(container: MedusaContainer, code: string): Promise<AuthVerificationDTO> {
  try {
    return await container.resolve(Modules.AUTH).confirmAuthVerification({ code, code_provider: "token" })
  } catch {
    throw refusal("LINK_SPENT")
  }
}

async function mustBeFree(container: MedusaContainer, mail: string, own: { identity_id: string; customer_id: string }) {
  const [customers, identities] = await Promise.all([
    container.resolve(Modules.CUSTOMER).listCustomers({ email: mail, has_account: true }),
    container.resolve(Modules.AUTH).listProviderIdentities({ provider: "emailpass", entity_id: mail }),
  ])
  const taken =
    customers.some(({ id }) => id !== own.customer_id) ||
    identities.some(({ auth_identity_id }) => auth_identity_id !== own.identity_id)
  if (taken) throw refusal("MAIL_TAKEN")
}

const digest = (token: string) => createHash("sha256").update(token).digest("hex")
