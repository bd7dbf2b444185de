import type { MedusaContainer } from "@medusajs/framework/types"
import { spendAs } from "../contracts/limits"
import type { Locale } from "../contracts/shapes/basics"
import { RESEND_SECONDS } from "../modules/access/service"
import { codesOf } from "./prove"
import { sendCode } from "./send"

/** Each costs a message, and tries at guessing are five a code. */
const limits = [
  { name: "code-phone", points: 6, seconds: 900 },
  { name: "code-phone-day", points: 20, seconds: 86_400 },
]

/** Sends a code by which a phone signs in. Answers the seconds until another may be asked for. @throws TOO_MANY_REQUESTS */
export async function sendSignInCode(container: MedusaContainer, phone: string, locale: Locale): Promise<number> {
  for (const limit of limits) await spendAs(limit, phone)
  const code = await codesOf(container).issue("sign-in", phone)
  if (code) sendCode(container, phone, code, locale)
  return RESEND_SECONDS
}
