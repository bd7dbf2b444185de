import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { refusal } from "../contracts/codes"

/** The identity of whoever holds a phone, by the code sent to it. @throws CODE_WRONG, NOT_PERMITTED */
export async function provePhone(container: MedusaContainer, phone: string, code: string): Promise<string> {
  const { authIdentity, mfaChallenge } = await container
    .resolve(Modules.AUTH)
    .authenticate("phone-code", { body: { phone, code } })
  if (!authIdentity) throw refusal("CODE_WRONG", "not the code of this phone", [{ field: "code", code: "CODE_WRONG" }])
  // A second factor is asked for by Medusa's own route.
  if (mfaChallenge) throw refusal("NOT_PERMITTED")
  return authIdentity.id
}
