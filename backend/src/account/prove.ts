import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { refusal } from "../contracts/codes"
import { spendAs } from "../contracts/limits"
import { ACCESS_MODULE, type AccessModuleService } from "../modules/access"
import type { Buyer } from "./identity"

/** What somebody shows again before a change that matters: the password, or a code sent to the phone of the account. */
export type Proof = { password: string } | { code: string }

const limit = { name: "proof", points: 10, seconds: 600 }

/** A session alone may be somebody else's hands on an open page. Throws PROOF_WRONG, TOO_MANY_REQUESTS. */
export async function prove(container: MedusaContainer, { customer_id, identity }: Buyer, proof: Proof): Promise<void> {
  await spendAs(limit, customer_id)
  const proved =
    "password" in proof
      ? await isPassword(container, identity, proof.password)
      : await codesOf(container).redeem("own", customer_id, proof.code)
  if (!proved) throw refusal("PROOF_WRONG", "the proof is not right", [{ field: "proof", code: "PROOF_WRONG" }])
}

export const codesOf = (container: MedusaContainer): AccessModuleService => container.resolve(ACCESS_MODULE)

async function isPassword(container: MedusaContainer, identity: Buyer["identity"], password: string) {
  if (!identity.mail) return false
  const { success, authIdentity } = await container
    .resolve(Modules.AUTH)
    .authenticate("emailpass", { body: { email: identity.mail.address, password } })
  return success && authIdentity?.id === identity.id
}
