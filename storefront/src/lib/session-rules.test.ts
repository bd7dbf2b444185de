import { describe, expect, test } from "@jest/globals"
import { isSameSite } from "./same-site"
import { renewAt, tokenTimes } from "./token-times"

describe("a request that changes something", () => {
  const from = (headers: Record<string, string>) => isSameSite(new Headers({ host: "shop.example", ...headers }))

  test("comes from our own pages, or from no browser", () => {
    expect(from({ origin: "https://shop.example", "sec-fetch-site": "same-origin" })).toBe(true)
    expect(from({ origin: "https://shop.example" })).toBe(true)
    expect(from({})).toBe(true)
    expect(from({ host: "10.0.0.1:3000", "x-forwarded-host": "shop.example", origin: "https://shop.example" })).toBe(
      true
    )
  })

  test("does not come from another site, another port, or nowhere one may name", () => {
    expect(from({ origin: "https://evil.example" })).toBe(false)
    expect(from({ origin: "https://shop.example:8443" })).toBe(false)
    expect(from({ origin: "https://shop.example.evil.example" })).toBe(false)
    expect(from({ origin: "null" })).toBe(false)
    expect(from({ "sec-fetch-site": "cross-site" })).toBe(false)
    expect(from({ origin: "https://shop.example", "sec-fetch-site": "same-site" })).toBe(false)
  })
})

describe("the times of a token", () => {
  const token = (claims: object) => `x.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.y`

  test("are read, and tell when to make it anew", () => {
    const times = tokenTimes(token({ iat: 1_000, exp: 8_000 }))
    expect(times).toEqual({ made: 1_000, ends: 8_000 })
    expect(renewAt({ made: 1_000, ends: 8_000 })).toBe(2_000)
  })

  test("of anything else are none", () => {
    for (const other of ["", "x", "x.y.z", token({}), token({ iat: "1", exp: 2 })]) expect(tokenTimes(other)).toBeNull()
  })
})
