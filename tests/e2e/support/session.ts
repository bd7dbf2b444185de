import type { BrowserContext } from "@playwright/test"
import { call, demoLogin, given, memberToken } from "./market"

const cookies = { buyer: "maarid.session", member: "maarid.desk" }
type Who = keyof typeof cookies

type Session = { name: string; value: string }

/** Signed in once each: who signs in again and again is asked to wait. */
const sessions = new Map<Who, Session>()

/** Signed in as one of the demo's, without its form: the cookie by its name and value. */
export async function sessionOf(who: Who): Promise<Session> {
  const known = sessions.get(who)
  if (known) return known
  const { login: email, password } = demoLogin(who)
  const actor = who === "buyer" ? "customer" : "cooperative_member"
  const { body } = await call<{ token: string }>("POST", `/auth/${actor}/emailpass`, { body: { email, password } })
  const session = { name: cookies[who], value: body.token }
  sessions.set(who, session)
  return session
}

export async function signedIn(context: BrowserContext, who: Who): Promise<void> {
  await context.addCookies([{ ...(await sessionOf(who)), url: given("STOREFRONT_URL") }])
}

/** Signed in at the desk as a certain member of the demo's. */
export async function signedInAs(context: BrowserContext, email: string): Promise<void> {
  await context.addCookies([{ name: cookies.member, value: await memberToken(email), url: given("STOREFRONT_URL") }])
}
