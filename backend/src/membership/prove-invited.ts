import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { provePhone } from "../account/prove-phone"
import { refusal } from "../contracts/codes"

type Invited = { channel: "phone" | "email"; contact: string }
type Proof = { code: string } | { password: string }

/**
 * The identity that holds the invited phone or mail. A phone is shown by a code. A mail is shown by the link that came
 * to it; the password is that of its sign-in, or its first one. @throws CODE_WRONG, PROOF_WRONG
 */
export async function proveInvited(
  container: MedusaContainer,
  { channel, contact }: Invited,
  proof: Proof
): Promise<{ identity_id: string; provider: string }> {
  if (channel === "phone") {
    const code = "code" in proof ? proof.code : ""
    return { identity_id: await provePhone(container, contact, code), provider: "phone-code" }
  }
  const auth = container.resolve(Modules.AUTH)
  const body = { email: contact, password: "password" in proof ? proof.password : "" }
  const [known] = await auth.listProviderIdentities({ provider: "emailpass", entity_id: contact })
  const { authIdentity, mfaChallenge } =
    known || !body.password
      ? await auth.authenticate("emailpass", { body })
      : await auth.register("emailpass", { body })
  if (!authIdentity || mfaChallenge) {
    throw refusal("PROOF_WRONG", "not the password of this mail", [{ field: "password", code: "PROOF_WRONG" }])
  }
  return { identity_id: authIdentity.id, provider: "emailpass" }
}
