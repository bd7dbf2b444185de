import { filterCount, parseSearch, searchPath } from "./query"

test("an empty address asks for everything", () => {
  expect(searchPath(parseSearch({}))).toBe("/search")
  expect(filterCount(parseSearch({}))).toBe(0)
})

test("an address survives being read and written", () => {
  const path =
    "/search?q=%D8%B2%D8%B9%D9%81%D8%B1%D8%A7%D9%86&region=MA-09&region=MA-08&sign=igp&in_stock=true&price_min=20&price_max=99.5&sort=price_asc&page=3"
  const params = new URLSearchParams(path.split("?")[1])
  const given = Object.fromEntries([...params.keys()].map((key) => [key, params.getAll(key)]))
  expect(searchPath(parseSearch(given))).toBe(path)
  expect(filterCount(parseSearch(given))).toBe(5)
})

test("what does not fit is left out", () => {
  const query = parseSearch({
    q: ["a".repeat(5000)],
    region: ["Souss", "MA-9", "MA-09'--", "MA-09", "MA-09"],
    province: "MA-TAR",
    sign: ["igp", "gold"],
    category: ["../etc", "oils"],
    cooperative: Array.from({ length: 50 }, (_, index) => `c-${index}`),
    women_led: "yes",
    sort: "random()",
    page: "-4",
  })
  expect(query.q).toHaveLength(200)
  expect(query.region).toEqual(["MA-09"])
  expect(query.province).toEqual(["MA-TAR"])
  expect(query.sign).toEqual(["igp"])
  expect(query.category).toEqual(["oils"])
  expect(query.cooperative).toHaveLength(20)
  expect([query.women_led, query.sort, query.page]).toEqual([false, "relevance", 1])
})

test("a price range upside down is turned, and Arabic digits are digits", () => {
  expect(parseSearch({ price_min: "300", price_max: "50" })).toMatchObject({ priceMin: 50, priceMax: 300 })
  expect(parseSearch({ price_min: "٢٠", price_max: "1e9" })).toMatchObject({ priceMin: 20, priceMax: null })
  expect(parseSearch({ price_max: "99999999" }).priceMax).toBe(1_000_000)
})

test("words are cut at a whole character and lose what cannot be typed", () => {
  const query = parseSearch({ q: `${"a".repeat(199)}😀` })
  expect(query.q).toBe("a".repeat(199))
  expect(parseSearch({ q: "  za\u0000fran \n tapis " }).q).toBe("za fran tapis")
  expect(() => encodeURIComponent(parseSearch({ q: "\uD83D" }).q)).not.toThrow()
})

test("a page is a number up to the last the API knows", () => {
  expect([
    parseSearch({ page: "10000" }).page,
    parseSearch({ page: "999999" }).page,
    parseSearch({ page: "x" }).page,
  ]).toEqual([10_000, 10_000, 1])
})
