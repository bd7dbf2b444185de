import { sendSignInCode } from "../../../../account/sign-in-code"
import { answer } from "../../../../contracts/answer"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ body: { phone, locale }, request }) => ({
  resend_after: await sendSignInCode(request.scope, phone, locale),
}))
