import "server-only"
import { cookies, headers } from "next/headers"
import type { Client } from "openapi-fetch"
import { backend } from "@/lib/api/client"
import type { paths } from "@/lib/api/schema"
import { env } from "@/lib/env"
import { clientAddress } from "@/lib/session"

/** The bearer token of a member: apart from a buyer's, so that one person can be both in one browser. */
const deskCookie = "maarid.desk"
/** As long as the API's tokens live. */
const lifetimeSeconds = 24 * 60 * 60

/** The member's token, or undefined. */
export async function deskToken(): Promise<string | undefined> {
  return (await cookies()).get(deskCookie)?.value || undefined
}

/** The typed client of the API for the member who is signed in; without one every /coop route refuses with NOT_SIGNED_IN. */
export async function memberClient(): Promise<Client<paths>> {
  return backend({ token: await deskToken(), address: clientAddress(await headers()) })
}

/** Signs a member in: for actions and route handlers only. */
export async function openDesk(token: string): Promise<void> {
  const jar = await cookies()
  jar.set(deskCookie, token, {
    httpOnly: true,
    sameSite: "lax",
    secure: env.storefrontUrl.startsWith("https:"),
    path: "/",
    maxAge: lifetimeSeconds,
  })
}

/** Signs the member out, the buyer of the same browser stays: for actions and route handlers only. */
export async function closeDesk(): Promise<void> {
  const jar = await cookies()
  jar.delete(deskCookie)
}
