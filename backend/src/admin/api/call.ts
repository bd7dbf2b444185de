import type { z } from "@medusajs/framework/zod"

type Shape = z.ZodType

/** What a route answers, and what it takes: its contract is the only place where they are written. */
export type Answer<Contract extends { response: Shape }> = z.output<Contract["response"]>
export type Sent<Contract extends { body?: Shape }> = z.input<NonNullable<Contract["body"]>>

type Fault = { field: string; code: string }

/** A refusal by its code, with the faults of single fields. `UNREACHABLE` where nothing answered. */
export class Refused extends Error {
  constructor(
    readonly code: string,
    readonly faults: Fault[] = []
  ) {
    super(code)
  }
}

type Asked = { query?: Record<string, string | number | undefined>; body?: unknown }

/** Calls a route of the market's own with the dashboard's session. Throws Refused. */
export async function call<Contract extends { response: Shape }>(
  method: "GET" | "POST" | "DELETE",
  path: string,
  { query = {}, body }: Asked = {}
): Promise<Answer<Contract>> {
  const given = Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]))
  const response = await fetch(`${path}?${new URLSearchParams(given)}`, {
    method,
    credentials: "include",
    ...(body !== undefined && { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  }).catch(() => {
    throw new Refused("UNREACHABLE")
  })
  const answer = await response.json().catch(() => ({}))
  if (!response.ok) throw new Refused(String(answer.code ?? "UNEXPECTED"), answer.faults)
  return answer as Answer<Contract>
}
