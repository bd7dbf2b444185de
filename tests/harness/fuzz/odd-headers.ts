import fc from "fast-check"

export type OddHeaders = Record<string, string | string[] | undefined>

/** Anything a header may hold at all: a connection is closed for less, before a route is asked. */
const printable = fc.string({ unit: "binary-ascii", maxLength: 60 }).map((text) => text.replace(/[^\x20-\x7e]/g, "~"))

const kinds = fc.constantFrom(
  "application/json",
  "application/json; charset=utf-16le",
  "application/json; charset=utf-8; charset=klingon",
  "application/json, text/plain",
  "text/html",
  "text/plain;charset=UTF-8",
  "application/x-www-form-urlencoded",
  "multipart/form-data",
  "multipart/form-data; boundary=x",
  `multipart/form-data; boundary=${"-".repeat(300)}`,
  "application/offset+octet-stream",
  "application/octet-stream",
  "/",
  ""
)
const cookies = fc.oneof(
  printable,
  fc.constantFrom(
    "connect.sid=s%3Amade-up.signature",
    "connect.sid=%E0%A4%A; connect.sid=j%3A%7B%22__proto__%22%3A1%7D",
    "maarid.session=x; maarid.session=y",
    `a=${"b".repeat(7_000)}`,
    "a=b; ".repeat(1_000),
    "__proto__=1; constructor=2; =; ;;"
  )
)
const addresses = fc.oneof(
  printable,
  fc.constantFrom("127.0.0.1", "::1", "1.2.3.4, 5.6.7.8", "' or 1=1 --", "x".repeat(2_000), "unknown, _hidden")
)
const languages = fc.oneof(
  printable,
  fc.constantFrom("ar", "fr-MA,fr;q=0.9", "*;q=-1", "en;q=NaN", `${"x-".repeat(500)}y`, "fr,".repeat(700), "../../etc")
)

/** A value once, or, as nobody should, twice. */
const given = (values: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 4, arbitrary: values }, { weight: 1, arbitrary: fc.array(values, { minLength: 2, maxLength: 2 }) })

/** Headers and cookies that no client of ours sends. */
export const oddHeaders: fc.Arbitrary<OddHeaders> = fc.record(
  {
    "content-type": kinds,
    "accept-language": given(languages),
    accept: given(fc.constantFrom("*/*", "application/xml", "text/html;q=x", "/")),
    cookie: given(cookies),
    "x-forwarded-for": given(addresses),
    "x-forwarded-host": given(printable),
    "x-forwarded-proto": fc.constantFrom("https", "javascript", "https,http"),
    forwarded: given(addresses),
    "x-medusa-locale": given(languages),
    "x-request-id": given(addresses),
    "x-http-method-override": fc.constantFrom("DELETE", "TRACE", "x"),
    "x-publishable-api-key": fc.constantFrom("pk_made_up", "", "sk_secret"),
    authorization: fc.oneof(
      printable,
      fc.constantFrom("Bearer", "Bearer null", "Bearer a.b.c", "Basic ::::", "Bearer eyJhbGciOiJub25lIn0.e30.")
    ),
    origin: fc.constantFrom("null", "https://elsewhere.example", "javascript:0"),
    range: fc.constantFrom("bytes=0-", "bytes=9-1", "bytes=-"),
    "if-none-match": given(printable),
    "if-modified-since": printable,
    "content-encoding": fc.constantFrom("gzip", "br", "deflate", "identity", "gzip, gzip"),
    "upload-length": fc.constantFrom("-1", "1e9", "99999999999999999999", "0", "x"),
    "upload-offset": fc.constantFrom("-1", "0", "5", "x"),
    "upload-metadata": given(fc.constantFrom("filename", "filename !!!", `a ${"b".repeat(5_000)}`, ",,,")),
    "tus-resumable": fc.constantFrom("1.0.0", "0.0.1", "x"),
  },
  { requiredKeys: [] }
)
