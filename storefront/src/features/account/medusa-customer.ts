import "server-only"
import type { Locale } from "@/i18n/locales"
import { env } from "@/lib/env"
import { ApiRefusal, refusalOf } from "@/lib/api/refusal"
import type { Visitor } from "@/lib/api/client"
import { claimsOf } from "@/lib/token-times"

/* Medusa's own routes: not in our contracts, hence not in the typed client. */
async function call(path: string, by: Visitor, body?: object): Promise<unknown> {
  const response = await fetch(`${env.backendUrl}${path}`, {
    method: body ? "POST" : "GET",
    cache: "no-store",
    headers: {
      "x-publishable-api-key": process.env.PUBLISHABLE_KEY?.trim() ?? "",
      ...(body && { "content-type": "application/json" }),
      ...(by.token && { authorization: `Bearer ${by.token}` }),
      ...(by.address && env.internalSecret && { "x-maarid-client": by.address, "x-maarid-secret": env.internalSecret }),
    },
    body: body && JSON.stringify(body),
  }).catch((cause: unknown) => {
    throw new ApiRefusal(503, "UNREACHABLE", [], { cause })
  })
  const answer: unknown = await response.json().catch(() => null)
  if (!response.ok) throw refusalOf(response.status, answer)
  return answer
}

interface Credentials {
  email: string
  password: string
}

/** The token of a customer. @throws ApiRefusal */
export async function signInCustomer(by: Visitor, credentials: Credentials): Promise<string> {
  return tokenOf(await call("/auth/customer/emailpass", { address: by.address }, credentials))
}

/** Makes a customer with a login; their token. @throws ApiRefusal where the mail has a login already, among others. */
export async function registerCustomer(
  by: Visitor,
  { name, ...credentials }: Credentials & { name: string }
): Promise<string> {
  const token = tokenOf(await call("/auth/customer/emailpass/register", { address: by.address }, credentials))
  // A name here is one text; Medusa wants it in two fields and is content with the first.
  await call("/store/customers", { address: by.address, token }, { email: credentials.email, first_name: name })
  return signInCustomer(by, credentials)
}

/** The same session with another end. @throws ApiRefusal, 401 where it has been ended. */
export async function refreshToken(by: Visitor): Promise<string> {
  return tokenOf(await call("/auth/token/refresh", by, {}))
}

/** Has a link sent under which the password is set anew, if the mail signs in anywhere; nobody is told whether. */
export async function askForReset(by: Visitor, email: string, locale: Locale): Promise<void> {
  await call(
    "/auth/customer/emailpass/reset-password",
    { address: by.address },
    { identifier: email, metadata: { locale } }
  )
}

/** Sets the password by the token of such a link; every session ends. @throws ApiRefusal, 401 where it is spent or old. */
export async function setPasswordByLink(by: Visitor, token: string, password: string): Promise<void> {
  await call(`/auth/${actorOf(token)}/emailpass/update`, { address: by.address, token }, { password })
}

/** Members have links of their own; the API believes only its own signature. */
function actorOf(token: string): string {
  return claimsOf(token).actor_type === "cooperative_member" ? "cooperative_member" : "customer"
}

function tokenOf(answer: unknown): string {
  const token = (answer as { token?: unknown } | null)?.token
  if (typeof token !== "string") throw new ApiRefusal(401, "NOT_SIGNED_IN")
  return token
}
