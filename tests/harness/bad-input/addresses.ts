import fc from "fast-check"

/** One part of a query that is anything at all. */
export const query = fc.record({
  name: fc.constantFrom(
    "locale",
    "page",
    "page_size",
    "q",
    "region",
    "province",
    "category",
    "sign",
    "price_min",
    "price_max",
    "sort",
    "facets",
    "in_stock",
    "variant",
    "quantity",
    "fields",
    "order",
    "limit",
    "offset",
    "__proto__"
  ),
  value: fc.oneof(
    fc.constantFrom(
      "",
      "-1",
      "0",
      "99999999999999999999",
      "1e9",
      "NaN",
      "Infinity",
      "١٢",
      "%00",
      "%ff",
      "%E0%A4%A",
      "' or 1=1",
      "[]",
      "[a]=b",
      "xx",
      "*",
      "+order",
      "%F0%9F%98%80".repeat(40),
      "a".repeat(3000)
    ),
    fc.string({ maxLength: 30 }).map(encodeURIComponent_)
  ),
  shape: fc.constantFrom("=", "[]=", "[a]=", "[$ne]=", "[0][0][0][0]="),
})
/** A part of a path that leads nowhere. */
export const segments = fc.constantFrom(
  "%00",
  "a%00b",
  "%E0%A4%A",
  "..%2f..%2f",
  "%27%3B--",
  "__proto__",
  "constructor",
  "x".repeat(600),
  "%D8%B2%D8%B9",
  "%20",
  "*",
  "order_01"
)

/** Lone halves of characters cannot be put into an address. */
function encodeURIComponent_(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, ""))
}
