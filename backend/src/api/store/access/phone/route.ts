import { Modules } from "@medusajs/framework/utils"
import { newSession } from "../../../../account/session"
import { answer } from "../../../../contracts/answer"
import { refusal } from "../../../../contracts/codes"
import { openAccountWorkflow } from "../../../../workflows/account/open-account"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ body: { phone, code }, request }) => {
  const { authIdentity, mfaChallenge } = await request.scope
    .resolve(Modules.AUTH)
    .authenticate("phone-code", { body: { phone, code } })
  if (!authIdentity) throw refusal("CODE_WRONG", "not the code of this phone", [{ field: "code", code: "CODE_WRONG" }])
  // A second factor is asked for by Medusa's own route.
  if (mfaChallenge) throw refusal("NOT_PERMITTED")
  await openAccountWorkflow(request.scope).run({ input: { identity_id: authIdentity.id, phone } })
  return { token: await newSession(request.scope, { identity_id: authIdentity.id, provider: "phone-code" }) }
})
