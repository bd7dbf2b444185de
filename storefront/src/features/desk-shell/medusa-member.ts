import "server-only"
import { headers } from "next/headers"
import { ApiRefusal, refusalOf } from "@/lib/api/refusal"
import { env } from "@/lib/env"
import { clientAddress } from "@/lib/session"

/** The token of a member by mail and password: Medusa's own route, hence not in the typed client. @throws ApiRefusal */
export async function signInMember(credentials: { email: string; password: string }): Promise<string> {
  const address = clientAddress(await headers())
  const response = await fetch(`${env.backendUrl}/auth/cooperative_member/emailpass`, {
    method: "POST",
    cache: "no-store",
    headers: {
      "content-type": "application/json",
      ...(address && env.internalSecret && { "x-maarid-client": address, "x-maarid-secret": env.internalSecret }),
    },
    body: JSON.stringify(credentials),
  }).catch((cause: unknown) => {
    throw new ApiRefusal(503, "UNREACHABLE", [], { cause })
  })
  const answer = (await response.json().catch(() => null)) as { token?: unknown } | null
  if (!response.ok) throw refusalOf(response.status, answer)
  if (typeof answer?.token !== "string") throw new ApiRefusal(401, "NOT_SIGNED_IN")
  return answer.token
}
