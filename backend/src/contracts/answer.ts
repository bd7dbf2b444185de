import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { refusal, type Fault } from "./codes"
import type { Call, Contract } from "./contract"
import { admit } from "./guards"
import { spend } from "./limits"

type Handler = ((request: MedusaRequest, response: MedusaResponse) => Promise<void>) & { contract: Contract }

type Output<C extends Contract> = z.input<C["response"]>

/**
 * Makes a route of a contract and a function: admits the caller, counts the call, parses what came in,
 * and sends of the result only what the contract names.
 */
export function answer<C extends Contract>(contract: C, work: (call: Call<C>) => Promise<Output<C>>): Handler {
  const handler = async (request: MedusaRequest, response: MedusaResponse) => {
    const result = await work((await admitted(contract, request)) as Call<C>)
    response.status(contract.status ?? 200).json(contract.response.parse(result))
  }
  return Object.assign(handler, { contract })
}

/**
 * The same for what is no JSON: a file, or a protocol with answers of its own. The work writes the response itself;
 * the contract's response only describes it.
 */
export function answerRaw<C extends Contract>(
  contract: C,
  work: (call: Call<C>, response: MedusaResponse) => Promise<void>
): Handler {
  const handler = async (request: MedusaRequest, response: MedusaResponse) => {
    await work((await admitted(contract, request)) as Call<C>, response)
  }
  return Object.assign(handler, { contract })
}

/** What came in, parsed, once the caller was let in and counted. */
async function admitted(contract: Contract, request: MedusaRequest) {
  await admit(contract.guard, request)
  await spend(contract.limit, request)
  return {
    params: read(contract.params, request.params, "params"),
    query: read(contract.query, askedQuery(request), "query"),
    body: read(contract.body, request.body, "body"),
    request,
  }
}

/** Medusa takes `locale` out of the query and keeps it in its own spelling: it is put back as it was sent. */
function askedQuery(request: MedusaRequest): unknown {
  const [, asked = ""] = request.originalUrl.split("?", 2)
  const locale = new URLSearchParams(asked).get("locale")
  return locale === null ? request.query : { ...request.query, locale }
}

function read(shape: z.ZodType | undefined, value: unknown, part: string) {
  if (!shape) return undefined
  const parsed = shape.safeParse(value)
  if (parsed.success) return storable(parsed.data)
  throw refusal("INVALID_INPUT", `${part} does not fit its contract`, faults(parsed.error))
}

/** The same without what PostgreSQL cannot keep: the NUL character, and halves of a character cut in two. */
function storable(value: unknown): unknown {
  if (typeof value === "string") return value.replaceAll("\0", "").replace(/\p{Surrogate}/gu, "\uFFFD")
  if (Array.isArray(value)) return value.map(storable)
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [storable(key), storable(inner)]))
}

type Issue = z.core.$ZodIssue

/** Own codes of a shape (in capitals) come through; the rest is told by the kind of fault. */
function faults(error: z.ZodError): Fault[] {
  return error.issues
    .flatMap(meant)
    .slice(0, 20)
    .map((issue) => ({
      field: issue.path.join(".").slice(0, 120),
      code: /^[A-Z_]+$/.test(issue.message) ? issue.message : issue.code.toUpperCase(),
    }))
}

/** Of the alternatives of a union the one that comes nearest to what was sent: its faults name the field. */
function meant(issue: Issue): Issue[] {
  if (issue.code !== "invalid_union") return [issue]
  const absent = (branch: Issue[]) => branch.filter((one) => one.code === "invalid_type").length
  const [nearest = []] = [...issue.errors].sort((a, b) => absent(a) - absent(b))
  return nearest.length ? nearest.flatMap((one) => meant({ ...one, path: [...issue.path, ...one.path] })) : [issue]
}
