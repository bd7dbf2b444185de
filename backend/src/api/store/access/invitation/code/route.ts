import { sendSignInCode } from "../../../../../account/sign-in-code"
import { answer } from "../../../../../contracts/answer"
import { refusal } from "../../../../../contracts/codes"
import { openInvitation } from "../../../../../membership/invitation"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ body: { token, locale }, request }) => {
  const { channel, contact } = await openInvitation(request.scope, token)
  if (channel !== "phone") throw refusal("NOT_FOUND")
  return { resend_after: await sendSignInCode(request.scope, contact, locale) }
})
