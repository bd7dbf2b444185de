import "server-only"
import { env } from "@/lib/env"
import { ApiRefusal, refusalOf } from "@/lib/api/refusal"
import type { Visitor } from "@/lib/api/client"

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

export interface Customer {
  email: string
  name: string
}

/** Who is signed in, or null where the token is missing, old or somebody else's kind. */
export async function readCustomer(by: Visitor): Promise<Customer | null> {
  if (!by.token) return null
  try {
    const { customer } = (await call("/store/customers/me", by)) as {
      customer: { email: string; first_name: string | null; last_name: string | null }
    }
    return { email: customer.email, name: [customer.first_name, customer.last_name].filter(Boolean).join(" ") }
  } catch (error) {
    if (error instanceof ApiRefusal && (error.status === 401 || error.status === 403 || error.status === 404))
      return null
    throw error
  }
}

function tokenOf(answer: unknown): string {
  const token = (answer as { token?: unknown } | null)?.token
  if (typeof token !== "string") throw new ApiRefusal(401, "NOT_SIGNED_IN")
  return token
}
