import type { Call } from "./foreign"
import type { Market } from "./market"
import type { Side } from "./two-sides"

export type Persona = { name: string; token?: string; headers?: Record<string, string> }
export type Told = { who: string; route: string; path: string; status: number; text: string }

const AT_ONCE = 12

/** A call without an answer is one, with the status 0: its test names it. */
const sent: (market: Market, ...call: Parameters<Market["send"]>) => Promise<{ status: number; text: string }> = (
  market,
  ...call
) => market.send(...call).catch((error: Error) => ({ status: 0, text: error.message }))

/** Asks every call as somebody and keeps what was answered. */
export async function askAs(market: Market, { name, token, headers }: Persona, calls: Call[]): Promise<Told[]> {
  const one = async ({ route, method, path, body }: Call): Promise<Told> => {
    const { status, text } = await sent(market, path, {
      method,
      token,
      headers: { ...(body !== undefined && { "content-type": "application/json" }), ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    return { who: name, route, path, status, text }
  }
  const told: Told[] = []
  for (let start = 0; start < calls.length; start += AT_ONCE)
    told.push(...(await Promise.all(calls.slice(start, start + AT_ONCE).map(one))))
  return told
}

const isRefusal = (text: string) => {
  if (!text) return true // to HEAD
  const fields = text.startsWith("{") ? Object.keys(JSON.parse(text) as object) : ["not JSON"]
  return fields.every((field) => ["code", "message", "type"].includes(field))
}

/** The answers that are none of the refusals allowed, or that hold more than a refusal does. */
export const open = (told: Told[], allowed: number[]) =>
  told
    .filter(({ status, text }) => !allowed.includes(status) || !isRefusal(text))
    .map(({ who, route, path, status, text }) => `${who}: ${route} (${path}) ${status} ${text.slice(0, 120)}`)

/** The answers in which something stands that is nobody else's business. */
export const leaks = (told: Told[], { secrets }: Side) =>
  told.flatMap(({ who, route, text }) =>
    secrets.filter((secret) => text.includes(secret)).map((secret) => `${who}: ${route} tells ${secret}`)
  )

/** The answers about something of somebody's that differ from those about something that is not there at all. */
export function differing(about: Told[], ghost: Told[], words: [string, string][]): string[] {
  const plain = ({ status, text }: Told) =>
    `${status} ${words.reduce((said, [id, other]) => said.replaceAll(id, "…").replaceAll(other, "…"), text)}`
  return about.flatMap((one, index) =>
    plain(one) === plain(ghost[index])
      ? []
      : [`${one.who}: ${one.route} ${plain(one).slice(0, 150)} ≠ ${plain(ghost[index]).slice(0, 150)}`]
  )
}
