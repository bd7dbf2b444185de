import fc from "fast-check"

/** What nobody should send, and some do. */
export const hostile = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    "",
    " ",
    [],
    {},
    true,
    -1,
    0,
    1.5,
    1e21,
    -0,
    Number.MAX_SAFE_INTEGER + 2,
    "NaN",
    "1e999",
    "١٢٣",
    "٠٦١٢٣٤٥٦٧٨",
    "'; drop table purchase; --",
    '" or ""="',
    "<script>alert(1)</script>",
    "{{7*7}} ${7*7} %0a%0d",
    "../../../../etc/passwd",
    "\u0000",
    "a\u0000b",
    "\uD800",
    "حي\u202Eالمعاريف\u2066",
    "\u0007\u001B[31m\r\n",
    "__proto__",
    "constructor",
    "toString",
    { $ne: null },
    { $gt: "" },
    { __proto__: { admin: true }, constructor: { prototype: {} } },
    "x".repeat(5000),
    Array(500).fill("x")
  ),
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.jsonValue({ maxDepth: 4 }),
  fc.double()
)

type Path = (string | number)[]
type Json = Record<string, unknown>

/** Every place in a value that can be made wrong. */
export function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path]
  return [
    ...(path.length ? [path] : []),
    ...Object.entries(value).flatMap(([key, inner]) =>
      placesIn(inner, [...path, Array.isArray(value) ? Number(key) : key])
    ),
  ]
}

/** A copy with something else in one place; undefined takes the field away. */
export function changed(sample: object, [...path]: Path, value: unknown): object {
  const copy = structuredClone(sample)
  const last = path.pop() as string
  const holder = path.reduce<unknown>((inner, key) => (inner as Json)[key], copy) as Json
  if (value === undefined) delete holder[last]
  else holder[last] = value
  return copy
}
