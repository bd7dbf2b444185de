const json = { "content-type": "application/json" }
const deep = `${"[".repeat(8_000)}${"]".repeat(8_000)}`
/** A body that cannot be read: what it is, the body, its headers, and the statuses that fit. */
export const unreadable: [string, string, Record<string, string>, number[]][] = [
  ["broken", '{"lines": [', json, [400]],
  ["not an object", '"text"', json, [400]],
  ["null", "null", json, [400]],
  ["a number beyond numbers", '{"total": 1e999, "lines": 1e999, "key": 1e999}', json, [400]],
  ["deep", `{"lines": ${deep}, "address": ${deep}, "key": ${deep}}`, json, [400]],
  ["too large", JSON.stringify({ lines: [], body: "x".repeat(150_000) }), json, [413]],
  ["a form", "lines=1&total=2", { "content-type": "application/x-www-form-urlencoded" }, [400]],
  ["plain text", "lines", { "content-type": "text/plain" }, [400]],
  [
    "xml",
    '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
    { "content-type": "application/xml" },
    [400],
  ],
  ["an unknown charset", "{}", { "content-type": "application/json; charset=klingon" }, [400, 415]],
  ["an unknown compression", "{}", { ...json, "content-encoding": "gzip" }, [400, 415]],
  ["keys of the prototype", '{"__proto__": {"total": 1}, "constructor": {"prototype": {}}}', json, [400]],
]
