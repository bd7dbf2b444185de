import "server-only"
import { cookies, headers } from "next/headers"
import type { Visitor } from "./api/client"
import { env } from "./env"
import { renewAt, tokenTimes } from "./token-times"

/** Holds the bearer token: never readable by a script. */
const tokenCookie = "maarid.session"
/** Only tells the pages that somebody is signed in, so that a guest's basket never asks the account. */
const flagCookie = "maarid.signed-in"
/** From when the session is to be made anew, in seconds: the pages ask for it. */
const renewCookie = "maarid.renew-at"
/** Of a token that does not say when it ends. */
const lifetimeSeconds = 24 * 60 * 60

/** Whom to speak for: the token of who is signed in, and the address from which the request came. */
export async function visitor(): Promise<Visitor> {
  return { token: await sessionToken(), address: clientAddress(await headers()) }
}

/** The token of who is signed in, or undefined. */
export async function sessionToken(): Promise<string | undefined> {
  return (await cookies()).get(tokenCookie)?.value || undefined
}

/** The last address named is the one our own proxy saw; those before it are only claimed. */
export function clientAddress(of: Headers): string | undefined {
  return of.get("x-forwarded-for")?.split(",").at(-1)?.trim() || undefined
}

/** Signs in: for actions and route handlers only. */
export async function openSession(token: string): Promise<void> {
  const jar = await cookies()
  const now = Math.floor(Date.now() / 1000)
  const times = tokenTimes(token) ?? { made: now, ends: now + lifetimeSeconds }
  const shared = {
    sameSite: "lax",
    secure: env.storefrontUrl.startsWith("https:"),
    path: "/",
    maxAge: Math.max(1, times.ends - now),
  } as const
  jar.set(tokenCookie, token, { ...shared, httpOnly: true })
  jar.set(flagCookie, "1", shared)
  jar.set(renewCookie, String(renewAt(times)), shared)
}

/** Signs out: for actions and route handlers only. */
export async function closeSession(): Promise<void> {
  const jar = await cookies()
  jar.delete(tokenCookie)
  jar.delete(flagCookie)
  jar.delete(renewCookie)
}
