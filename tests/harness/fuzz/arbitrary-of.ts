import fc from "fast-check"

/** As much of JSON Schema as Zod writes of a contract. */
export type Schema = {
  type?: string
  const?: unknown
  enum?: unknown[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: Schema | boolean
  propertyNames?: Schema
  items?: Schema
  minItems?: number
  maxItems?: number
  minimum?: number
  maximum?: number
  exclusiveMinimum?: number
  minLength?: number
  maxLength?: number
  format?: string
  pattern?: string
}
/** Texts for a place of the input: what is an id there, and what people write. */
export type Texts = (at: string) => fc.Arbitrary<string>

const LONGEST_LIST = 3

/** Values that fit a shape, each of its fields there or, where it may, missing. */
export function arbitraryOf(schema: Schema, texts: Texts, at = ""): fc.Arbitrary<unknown> {
  const inner = (name: string | number, one: Schema) => arbitraryOf(one, texts, at ? `${at}.${name}` : String(name))
  if ("const" in schema) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const branches = schema.anyOf ?? schema.oneOf
  if (branches) return fc.oneof(...branches.map((branch) => arbitraryOf(branch, texts, at)))
  switch (schema.type) {
    case "null":
      return fc.constant(null)
    case "boolean":
      return fc.boolean()
    case "integer":
    case "number":
      return numbers(schema)
    case "array":
      return fc.array(inner(0, schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.max(schema.minItems ?? 0, Math.min(schema.maxItems ?? LONGEST_LIST, LONGEST_LIST)),
      })
    case "object":
      return objects(schema, texts, at, inner)
    case "string":
      return strings(schema, texts(at))
    default:
      return fc.jsonValue({ maxDepth: 2 })
  }
}

function objects(
  { properties, required = [], additionalProperties, propertyNames = {} }: Schema,
  texts: Texts,
  at: string,
  inner: (name: string, one: Schema) => fc.Arbitrary<unknown>
): fc.Arbitrary<unknown> {
  if (properties) {
    const fields = Object.entries(properties).map(([name, one]) => [name, inner(name, one)] as const)
    return fc.record(Object.fromEntries(fields), { requiredKeys: required, noNullPrototype: true })
  }
  const values = typeof additionalProperties === "object" ? inner("key", additionalProperties) : fc.jsonValue()
  const names = arbitraryOf({ type: "string", ...propertyNames }, texts, `${at}.name`).map(String)
  return fc.dictionary(names, values, { maxKeys: LONGEST_LIST, noNullPrototype: true })
}

/** The bounds themselves are as likely as what lies between; prices have centimes. */
function numbers({ type, minimum, maximum, exclusiveMinimum }: Schema): fc.Arbitrary<number> {
  const least = Math.max(minimum ?? -1_000_000, (exclusiveMinimum ?? -Infinity) + 0.01, -1_000_000_000)
  const most = Math.min(maximum ?? 1_000_000, 1_000_000_000)
  if (type === "integer") {
    const whole = { min: Math.ceil(least), max: Math.floor(most) }
    return fc.oneof(fc.integer(whole), fc.constantFrom(whole.min, whole.max))
  }
  const centimes = { min: Math.ceil(least * 100), max: Math.floor(most * 100) }
  return fc.oneof(fc.integer(centimes), fc.constantFrom(centimes.min, centimes.max)).map((value) => value / 100)
}

const times = fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
const formats: Record<string, fc.Arbitrary<string>> = {
  date: times.map((time) => time.toISOString().slice(0, 10)),
  "date-time": times.map((time) => time.toISOString()),
  uri: fc.webUrl(),
  email: fc.emailAddress(),
  uuid: fc.uuid(),
  base64: fc.base64String({ maxLength: 200 }),
}

function strings({ format = "", pattern, minLength = 0, maxLength = 4000 }: Schema, texts: fc.Arbitrary<string>) {
  if (formats[format]) return formats[format]
  const fits = (text: string) =>
    text.length >= minLength && text.length <= maxLength && (!pattern || new RegExp(pattern, "u").test(text))
  const made = pattern
    ? matching(pattern)
    : fc.string({ unit: "grapheme", minLength, maxLength: Math.min(maxLength, minLength + 60) })
  // What was meant for this place, cut to its length; where it does not fit at all, whatever does.
  return fc.tuple(texts, made).map(([meant, other]) => {
    const cut = meant.slice(0, maxLength)
    return fits(cut) ? cut : other
  })
}

/** Some patterns say more than a text can be made of (\p{…}, what must not follow): words that fit the market's own. */
function matching(pattern: string): fc.Arbitrary<string> {
  const known = fc.constantFrom("MA-09", "MA-CAS", "honey", "home.hero", "20000", "trial word", "delivery")
  try {
    return fc.oneof(known, fc.stringMatching(new RegExp(pattern, "u"), { maxLength: 60 }))
  } catch {
    return known
  }
}
