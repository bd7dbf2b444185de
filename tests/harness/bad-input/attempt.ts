import { expect } from "@jest/globals"
import { codes } from "@maarid/backend/contracts/codes"
import type { RegisteredRoute } from "@maarid/backend/contracts/registry"
import type { Market } from "../market"
import { filled } from "../routes"

/** The market, and a token for each scope. */
export type Walk = { market: Market; tokens: Record<string, string | undefined> }

type Refusal = { code?: string; type?: string; message?: string; faults?: { field: string; code: string }[] }
type Tried = { route: string; sent: string; status: number; answer: Refusal; text: string }

export const nameOf = ({ method, path }: RegisteredRoute) => `${method} ${path}`

/** Asks a route with whatever is given, as somebody its guard lets in. */
export async function attempt(
  { market, tokens }: Walk,
  route: RegisteredRoute,
  { path, body, headers }: { path?: string; body?: string; headers?: Record<string, string> }
): Promise<Tried> {
  const params = { handle: "nothing", reference: "2222-2222", placement: "home.season", slug: "delivery" }
  const asked = path ?? filled(route.path, params)
  const { status, text } = await market.send(asked, {
    method: route.method,
    // This one ends the session it is asked with.
    token: nameOf(route) === "DELETE /store/buyers/me/sessions" ? tokens.leaving : tokens[route.contract.guard.scope],
    ...(!["GET", "HEAD"].includes(route.method) && body !== undefined && { body }),
    headers: { "content-type": "application/json", ...headers },
  })
  return {
    route: nameOf(route),
    sent: `${asked} ${body ?? ""}`.slice(0, 300),
    status,
    text,
    answer: text.startsWith("{") ? (JSON.parse(text) as Refusal) : {},
  }
}

/** What any answer must be, however bad the question was. */
export function mustBeFit({ route, sent, status, answer, text }: Tried): void {
  const told = { route, sent, status, text: text.slice(0, 300) }
  expect({ ...told, fit: status < 500 }).toEqual({ ...told, fit: true })
  // The answer to HEAD has no body.
  if (status < 400 || route.startsWith("HEAD ")) return
  expect({
    ...told,
    known: String(answer.code) in codes && typeof answer.type === "string" && typeof answer.message === "string",
  }).toEqual({ ...told, known: true })
  expect({
    ...told,
    leaks: /node_modules|\bat \w+ \(|select .* from|insert into|relation "|syntax error|MikroOrm|knex/i.test(text),
  }).toEqual({ ...told, leaks: false })
}
