import { z } from "@medusajs/framework/zod"
import type { RegisteredRoute } from "@maarid/backend/contracts/registry"
import fc from "fast-check"
import { segments } from "../bad-input/addresses"
import { changed, hostile, placesIn } from "../bad-input/hostile"
import { ghostOf } from "../foreign"
import { meaningOfField, meaningOfParameter, type Meaning } from "../meanings"
import type { Kind, Side } from "../two-sides"
import { arbitraryOf, type Schema, type Texts } from "./arbitrary-of"
import { oddHeaders, type OddHeaders } from "./odd-headers"

/** One call of a route: who makes it follows from the route's guard. */
export type Fuzzed = { path: string; body?: string; headers: OddHeaders }

/** Whoever holds the link of a purchase may read it: of another's it is never sent. */
const opensAnothers: Kind[] = ["track_token", "reference"]

/** Some calls fit the contract wholly, with ids of our own; the others are wrong in a place or two. */
export function fuzzedCalls(route: RegisteredRoute, ours: Side, theirs: Side): fc.Arbitrary<Fuzzed> {
  const name = `${route.method} ${route.path}`
  const meant = (meaning: Meaning | undefined): fc.Arbitrary<string> => {
    if (!meaning) return written
    if (typeof meaning === "object" && "word" in meaning)
      return fc.oneof({ weight: 3, arbitrary: fc.constant(meaning.word) }, { weight: 1, arbitrary: written })
    const kinds = [meaning].flat()
    const foreign = kinds.filter((kind) => !opensAnothers.includes(kind))
    return fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...kinds.map((kind) => ours.ids[kind])) },
      { weight: 1, arbitrary: fc.constantFrom(...kinds.map((kind) => ghostOf(ours.ids[kind]))) },
      ...(foreign.length ? [{ weight: 1, arbitrary: fc.constantFrom(...foreign.map((kind) => theirs.ids[kind])) }] : [])
    )
  }
  const texts: Texts = (at) => meant(meaningOfField(name, at))
  const shaped = (part: "body" | "query") => {
    const shape = route.contract[part]
    return shape
      ? arbitraryOf(z.toJSONSchema(shape, { io: "input", unrepresentable: "any" }) as Schema, texts).chain(spoilt)
      : fc.constant(undefined)
  }
  const parameters = [...route.path.matchAll(/:(\w+)/g)].map(([, parameter]) => parameter)
  return fc
    .record({
      ids: fc.tuple(
        ...parameters.map((parameter) =>
          fc.oneof(
            { weight: 9, arbitrary: meant(meaningOfParameter(route.path, parameter)).map(inPath) },
            { weight: 1, arbitrary: segments }
          )
        )
      ),
      query: shaped("query"),
      body: shaped("body"),
      headers: fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: oddHeaders }),
    })
    .map(({ ids, query, body, headers }) => {
      const path = parameters.reduce(
        (filled, parameter, at) => filled.replace(`:${parameter}`, () => ids[at]),
        route.path
      )
      const asked = inQuery(query)
      return {
        path: asked ? `${path}?${asked}` : path,
        ...(body !== undefined && { body: JSON.stringify(body) }),
        headers,
      }
    })
}

const written = fc.oneof(
  fc.constantFrom("كلمات تجربة", "safran de Taliouine", "0612345678", "a@test.example", "'; drop table purchase; --"),
  fc.string({ unit: "grapheme", maxLength: 80 }),
  fc.string({ unit: "binary", maxLength: 80 })
)

/** As it is, or with something hostile in one place. */
function spoilt(value: unknown): fc.Arbitrary<unknown> {
  const places = typeof value === "object" && value !== null ? placesIn(value).filter((place) => place.length) : []
  if (!places.length) return fc.constant(value)
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant(value) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...places), fc.oneof(hostile, fc.constant(undefined)))
        .map(([place, wrong]) => changed(value as object, place, wrong)),
    }
  )
}

/** Lone halves of characters cannot be put into an address; nothing at all would be another route's. */
const inPath = (text: string) => encode(text.slice(0, 200)) || "-"
const encode = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, ""))

const inQuery = (query: unknown) =>
  Object.entries((query ?? {}) as Record<string, unknown>)
    .flatMap(([name, value]) => [value].flat().map((one) => `${encode(name)}=${encode(asText(one))}`))
    .join("&")
    .slice(0, 6_000)

const asText = (value: unknown) => (typeof value === "string" ? value : (JSON.stringify(value) ?? ""))
