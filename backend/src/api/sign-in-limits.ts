import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { clientAddress, spelling, spendAs } from "../contracts/limits"

/** Many buyers share one address with their carrier, so an address may try often, and one account seldom. */
const byAddress = { name: "sign-in", points: 60, seconds: 60 }
const byAccount = { name: "sign-in-account", points: 20, seconds: 600 }
/** Each asks for a mail to somebody. */
const byReset = { name: "reset-mail", points: 4, seconds: 900 }

/** In front of Medusa's own /auth routes, which count nothing themselves. Throws TOO_MANY_REQUESTS. */
export async function limitSignIn(request: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  if (request.method !== "POST") return next()
  await spendAs(byAddress, clientAddress(request))
  const { email, phone, identifier } = (request.body ?? {}) as Partial<
    Record<"email" | "phone" | "identifier", unknown>
  >
  for (const account of [email, phone, identifier])
    if (typeof account === "string") await spendAs(byAccount, spelling(account))
  if (typeof identifier === "string") await spendAs(byReset, spelling(identifier))
  next()
}
