import { Modules } from "@medusajs/framework/utils"
import { createUsersWorkflow } from "@medusajs/medusa/core-flows"
import logins from "../../seed/data/demo-logins.json"
import type { Market } from "./market"

const password = "a long enough password"
let made = 0
const mailOf = (name: string) => `${name}-${++made}-${Date.now()}@test.example`

/** Signs somebody in and returns the token. */
export async function signIn(market: Market, actor: string, email: string, secret = password): Promise<string> {
  const { status, body } = await market.call<{ token: string }>("POST", `/auth/${actor}/emailpass`, {
    body: { email, password: secret },
  })
  if (status !== 200) throw new Error(`${email} cannot sign in: ${status} ${JSON.stringify(body)}`)
  return body.token
}

/** The token of one of the demo's staff. */
export function staffToken(market: Market, role: "administrator" | "organizer" | "auditor"): Promise<string> {
  const login = logins.find((one) => one.role === role)
  if (!login) throw new Error(`the demo has no ${role}`)
  return signIn(market, "user", login.login, login.password)
}

/** A Medusa user without a row among the staff. */
export async function strangeUser(market: Market): Promise<{ id: string; token: string }> {
  const email = mailOf("user")
  const auth = market.container.resolve(Modules.AUTH)
  const { authIdentity } = await auth.register("emailpass", { body: { email, password } })
  const { result } = await createUsersWorkflow(market.container).run({ input: { users: [{ email }] } })
  await auth.updateAuthIdentities([{ id: authIdentity?.id as string, app_metadata: { user_id: result[0].id } }])
  return { id: result[0].id, token: await signIn(market, "user", email) }
}

/** A customer who registered as anybody does, over HTTP. */
export async function newBuyer(
  market: Market,
  email = mailOf("buyer")
): Promise<{ id: string; token: string; email: string }> {
  const registered = await market.call<{ token: string }>("POST", "/auth/customer/emailpass/register", {
    body: { email, password },
  })
  const { body } = await market.call<{ customer: { id: string } }>("POST", "/store/customers", {
    body: { email },
    token: registered.body.token,
  })
  return { id: body.customer.id, token: await signIn(market, "customer", email), email }
}
