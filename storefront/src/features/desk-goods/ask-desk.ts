import { ApiRefusal, refusalOf } from "@/lib/api/refusal"

/** Asks the API for the signed-in member; UNREACHABLE where nothing answered. @throws ApiRefusal */
export async function askDesk<Value>(method: "GET" | "POST" | "PUT" | "DELETE", path: string, body?: unknown) {
  const response = await fetch(`/api/coop${path}`, {
    method,
    ...(body !== undefined && { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  }).catch(() => null)
  if (!response) throw new ApiRefusal(503, "UNREACHABLE")
  const answer: unknown = await response.json().catch(() => null)
  if (!response.ok) throw refusalOf(response.status, answer)
  return answer as Value
}

/** The refusal in anything thrown; what is not one is a fault of ours, and goes on. */
export function refusalIn(error: unknown): ApiRefusal {
  if (error instanceof ApiRefusal) return error
  throw error
}
