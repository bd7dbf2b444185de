import { readdirSync, readFileSync } from "node:fs"
import { join, relative, resolve, sep } from "node:path"
import { given } from "./support/market"
import { sessionOf } from "./support/session"
import { expect, fromSomewhere, test } from "./support/visit"

/** What no page of ours would ever send, to every handler of the storefront there is in the tree. */
const app = resolve(__dirname, "../../storefront/src/app")
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const
type Method = (typeof METHODS)[number]
type Handler = { path: string; methods: Set<string> }

const handlers: Handler[] = readdirSync(join(app, "api"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("route.ts"))
  .map((file) => {
    const text = readFileSync(join(app, "api", file), "utf8")
    const folder = relative(app, join(app, "api", file, ".."))
      .split(sep)
      .join("/")
    const path = `/${folder.replace("[handle]", "nothing").replace("[...path]", "today")}`
    return { path, methods: new Set(METHODS.filter((method) => new RegExp(`\\b${method}\\b`).test(text))) }
  })

const MEGABYTE = 1024 * 1024
const json = { "content-type": "application/json" }
const deep = (levels: number) => `${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`

type Hostile = { headers?: Record<string, string>; body?: string | FormData }

const hostile: Record<string, () => Hostile> = {
  "no body": () => ({}),
  "no body, said to be JSON": () => ({ headers: json, body: "" }),
  "half a body": () => ({ headers: json, body: '{"lines": [' }),
  "five megabytes": () => ({ headers: json, body: JSON.stringify({ lines: "x".repeat(5 * MEGABYTE) }) }),
  "a text": () => ({ headers: { "content-type": "text/plain" }, body: "{}" }),
  "a form": () => ({ headers: { "content-type": "application/x-www-form-urlencoded" }, body: "lines=1&token[]=2" }),
  "a form that is none": () => ({ headers: { "content-type": "multipart/form-data; boundary=x" }, body: "--y--" }),
  "a form of texts where files belong": () => {
    const form = new FormData()
    for (const name of ["photo", "photos", "kind", "token", "parcel", "reference"]) form.append(name, "x")
    return { body: form }
  },
  "another site": () => ({ headers: { ...json, origin: "https://elsewhere.example" }, body: "{}" }),
  "another site, as a browser says it": () => ({ headers: { ...json, "sec-fetch-site": "cross-site" }, body: "{}" }),
  "a strange address": () => ({ headers: { ...json, "x-forwarded-host": "elsewhere.example" }, body: "{}" }),
  ...Object.fromEntries(
    [
      "null",
      "[]",
      "7",
      '"text"',
      "{}",
      deep(5000),
      `${"[".repeat(20_000)}${"]".repeat(20_000)}`,
      '{"__proto__": {"admin": true}, "constructor": {"prototype": {"admin": true}}}',
      '{"lines": {"length": -1}, "purchaseId": {}, "total": "NaN", "ids": "all", "tags": 3, "answers": [], "address": 1}',
      '{"lines": [null], "purchaseId": ["../../admin"], "total": 1e999, "ids": [{}], "added": [null], "removed": 0}',
      '{"lines": [{"variant_id": "\\u0000\\ud800", "quantity": -1}], "purchaseId": "..%2f..%2fadmin", "total": null}',
    ].map((body) => [`the body ${body.slice(0, 40)}`, () => ({ headers: json, body })])
  ),
}

/** Such as no link of ours holds. */
const queries = ["?locale=xx&page=-1&words=%00&province=%27--&quantity=1e9&format[]=json&from=x&to=9999-99-99"]

/** What is wrong with an answer, or nothing: no failure of ours, no trace of our code, and a refusal says its code. */
async function faultOf(answer: Response): Promise<string | null> {
  const text = await answer.text()
  if (answer.status >= 500) return `${answer.status} ${text.slice(0, 100)}`
  if (/\bat \S+ \(|node_modules|\.tsx?:\d|"stack"/.test(text)) return `a trace: ${text.slice(0, 100)}`
  // A method a handler does not have is refused by the server itself, without a body.
  if (answer.status < 400 || answer.status === 405) return null
  const { code } = (/^\{/.test(text) ? JSON.parse(text) : {}) as { code?: unknown }
  return typeof code === "string" && /^[A-Z_]+$/.test(code)
    ? null
    : `${answer.status} without a code: ${text.slice(0, 100)}`
}

async function faultsOf({ path }: Handler, method: Method, cookie: string): Promise<string[]> {
  const bodies = method === "GET" ? { "no body": hostile["no body"], "another site": hostile["another site"] } : hostile
  const asked = Object.entries(bodies).map(([name, make]) => ({ name, query: "", ...make() }))
  asked.push(
    ...queries.map((query) => ({ name: "a query", query, ...(method === "GET" ? {} : { headers: json, body: "{}" }) }))
  )
  const faults: string[] = []
  for (const { name, query, headers, body } of asked) {
    const answer = await fetch(given("STOREFRONT_URL") + path + query, {
      method,
      headers: { ...fromSomewhere(), ...headers, ...(cookie && { cookie }) },
      body: method === "GET" ? undefined : body,
      redirect: "manual",
    })
    const fault = await faultOf(answer)
    if (fault) faults.push(`${method} ${path}${query && "?…"}, ${name}: ${fault}`)
  }
  return faults
}

test("the walk finds the handlers", () => {
  expect(handlers.length).toBeGreaterThan(15)
  for (const { path, methods } of handlers) expect([path, methods.size > 0]).toEqual([path, true])
})

for (const who of ["nobody", "buyer", "member"] as const) {
  test(`whatever is sent to a handler, by ${who}, is answered by a code`, async () => {
    test.setTimeout(240_000)
    const session = who === "nobody" ? undefined : await sessionOf(who)
    const cookie = session ? `${session.name}=${session.value}` : ""
    const faults: string[] = []
    for (const handler of handlers) {
      // What a handler does not have is asked once, by nobody.
      const methods = METHODS.filter((method) => who === "nobody" || handler.methods.has(method))
      for (const method of methods) faults.push(...(await faultsOf(handler, method, cookie)))
    }
    expect(faults).toEqual([])
  })
}

test("nothing was polluted, and the market still sells", async () => {
  expect(({} as { admin?: boolean }).admin).toBeUndefined()
  const { status } = await fetch(`${given("STOREFRONT_URL")}/ar`)
  expect(status).toBe(200)
})
