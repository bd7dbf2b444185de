import { z } from "@medusajs/framework/zod"
import type { RegisteredRoute } from "@maarid/backend/contracts/registry"
import { meaningOfField, meaningOfParameter, type Meaning } from "./meanings"
import type { Route } from "./routes"
import type { Kind, Side } from "./two-sides"

type Ids = Side["ids"]
type Schema = {
  type?: string
  const?: unknown
  enum?: unknown[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  properties?: Record<string, Schema>
  items?: Schema
  format?: string
  pattern?: string
  minimum?: number
}
/** Gives the value of a text at a place of the input. */
type Fill = (at: string, schema: Schema) => unknown

/** An id shaped like another that nobody has. */
export const ghostOf = (id: string) =>
  id.slice(0, -6) +
  id
    .slice(-6)
    .replace(/[0-9a-z]/gi, (sign) =>
      /\d/.test(sign) ? String((Number(sign) + 3) % 10) : /[a-z]/.test(sign) ? "b" : "B"
    )

export const ghostsOf = (ids: Ids) =>
  Object.fromEntries(Object.entries(ids).map(([kind, id]) => [kind, ghostOf(id)])) as Ids

const isCommon = (meaning: Meaning): meaning is { word: string } => typeof meaning === "object" && "word" in meaning
const kindsIn = (meaning: Meaning): Kind[] => (isCommon(meaning) ? [] : [meaning].flat())

/** Every path of a route with the ids of a side: as many as one of its parameters has kinds. */
export function pathsOf(path: string, ids: Ids): string[] {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name)
  return names.reduce<string[]>(
    (paths, name) => {
      const meaning = meaningOfParameter(path, name)
      if (!meaning) throw new Error(`${path}: nobody has said in meanings.ts what :${name} means`)
      const values = isCommon(meaning) ? [meaning.word] : kindsIn(meaning).map((kind) => ids[kind])
      return paths.flatMap((one) => values.map((value) => one.replace(`:${name}`, encodeURIComponent(value))))
    },
    [path]
  )
}

const named = ({ method, path }: Route) => `${method} ${path}`

function example(schema: Schema, at: string, fill: Fill): unknown {
  if ("const" in schema) return schema.const
  if (schema.enum) return schema.enum[0]
  const branches = schema.anyOf ?? schema.oneOf ?? schema.allOf
  if (branches) return example(branches.find((one) => one.type !== "null") ?? {}, at, fill)
  const inner = (name: string | number) => (at ? `${at}.${name}` : String(name))
  switch (schema.type) {
    case "object":
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([name, one]) => [name, example(one, inner(name), fill)])
      )
    case "array":
      return [example(schema.items ?? {}, inner(0), fill)]
    case "integer":
    case "number":
      return Math.max(schema.minimum ?? 1, 1)
    case "boolean":
      return false
    default:
      return fill(at, schema)
  }
}

const formats: Record<string, string> = {
  date: "2099-01-01",
  "date-time": "2099-01-01T00:00:00.000Z",
  uri: "https://carrier.example/AM1",
  base64: "aGVsbG8=",
}

/** Where a shape takes an id of somebody's, and an input that fits it with given ids in all those places. */
export type Foreign = { at: string; kind: Kind }

function read(route: RegisteredRoute, part: "body" | "query", idOf: (kind: Kind, at: string) => string) {
  const shape = route.contract[part]
  const places: Foreign[] = []
  if (!shape) return { places, value: undefined }
  const schema = z.toJSONSchema(shape, { io: "input", unrepresentable: "any" }) as Schema
  const value = example(schema, "", (at, { format = "", pattern = "" }) => {
    const meaning = meaningOfField(named(route), at)
    const kinds = meaning ? kindsIn(meaning) : []
    if (formats[format]) return formats[format]
    if (kinds.length) {
      places.push({ at, kind: kinds[0] })
      return idOf(kinds[0], at)
    }
    if (/MA-\[A-Z\]/.test(pattern)) return "MA-CAS"
    if (/MA-/.test(pattern)) return "MA-09"
    if (meaning && isCommon(meaning)) return meaning.word
    throw new Error(`${named(route)}: nobody has said in meanings.ts what ${part} ${at} means`)
  })
  return { places, value }
}

export type Call = { route: string; method: string; path: string; body?: unknown }

const asked = (query: unknown) =>
  Object.entries((query ?? {}) as Record<string, unknown>).flatMap(([name, value]) =>
    [value].flat().map((one) => `${name}=${encodeURIComponent(String(one))}`)
  )

/**
 * The calls of one of our routes with a side's ids wherever one is taken; everything else fits the contract.
 * `changes` puts right what a shape cannot say of itself.
 */
export function callsOf(route: RegisteredRoute, ids: Ids, changes: object = {}): Call[] {
  const query = asked(read(route, "query", (kind) => ids[kind]).value).join("&")
  const body = bodyOf(route, (kind) => ids[kind], changes)
  return pathsOf(route.path, ids).map((path) => ({
    route: named(route),
    method: route.method,
    path: query ? `${path}?${query}` : path,
    ...(body !== undefined && { body }),
  }))
}

export function bodyOf(
  route: RegisteredRoute,
  idOf: (kind: Kind, at: string) => string,
  changes: object = {}
): unknown {
  const { value } = read(route, "body", idOf)
  return value === undefined ? undefined : { ...(value as object), ...changes }
}

/** Where a route's body takes an id. */
export const placesOf = (route: RegisteredRoute): Foreign[] => read(route, "body", () => "x").places
