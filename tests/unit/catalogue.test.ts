import { ofSeveralMakers } from "../../backend/src/catalogue/several-makers"
import { hasWords, indexFilters, indexOrder } from "../../backend/src/catalogue/listing-query"
import { toCard, type StoredCard } from "../../backend/src/catalogue/listing-card"
import { otherEditions, sortFairs, type FairRow } from "../../backend/src/catalogue/fair-card"
import { piecesLeft } from "../../backend/src/catalogue/stock"
import { wordsOf } from "../../backend/src/catalogue/words"
import { today } from "../../backend/src/contracts/days"
import { listingTags } from "../../backend/src/events/listing-tags"
import { closedAhead, isListed } from "../../backend/src/modules/cooperative/is-listed"
import { fairState } from "../../backend/src/modules/fair/fair-state"
import { isCurrent } from "../../backend/src/modules/feature/is-current"
import { signIsShown } from "../../backend/src/modules/verification/sign-is-shown"

const card: StoredCard = {
  id: "prod_1",
  handle: "saffron",
  title: "زعفران",
  subtitle: "",
  image: null,
  price_from: 45,
  price_until: 80,
  former_price: null,
  sale_until: null,
  cooperative: { handle: "coop", name: "تعاونية" },
  region: { id: "MA-09", handle: "souss-massa", name: "سوس ماسة", kind: "region" },
  province: { id: "MA-TAR", handle: "taroudannt", name: "تارودانت", kind: "province" },
  signs: [{ kind: "igp", until: "2026-11-30" }],
  in_stock: true,
  variant_id: null,
}

describe("quality signs", () => {
  const sign = { verified_at: "2026-01-01T00:00:00Z", expires_at: "2026-11-30T00:00:00Z" }

  it("shows on its last day and no more on the next, as the day is counted in Casablanca", () => {
    expect(signIsShown(sign, new Date("2026-11-30T22:30:00Z"))).toBe(true)
    expect(signIsShown(sign, new Date("2026-11-30T23:30:00Z"))).toBe(false)
  })

  it("never shows unverified", () => {
    expect(signIsShown({ ...sign, verified_at: null }, new Date("2026-06-01T00:00:00Z"))).toBe(false)
  })

  it("leaves a card that the index made before it expired", () => {
    expect(toCard(card, "2026-11-30").signs).toEqual(["igp"])
    expect(toCard(card, "2026-12-01").signs).toEqual([])
  })

  it("is filtered by its last day, whenever the index last looked", () => {
    expect(indexFilters({ sign: ["igp", "aop"] }, "2026-12-01").$and).toEqual([
      { $or: [{ "sign_until.igp": { $gte: 20261201 } }, { "sign_until.aop": { $gte: 20261201 } }] },
    ])
  })
})

describe("cooperatives", () => {
  it("are listed only when verified and of a form that may sell", () => {
    expect(isListed({ status: "verified", legal_form: "union" })).toBe(true)
    expect(isListed({ status: "suspended", legal_form: "cooperative" })).toBe(false)
    expect(isListed({ status: "verified", legal_form: "mutual" })).toBe(false)
  })

  it("tell a closed window ahead and under way, and forget a past one", () => {
    const window = { closed_from: "2026-08-01T00:00:00Z", closed_until: "2026-08-20T00:00:00Z" }
    expect(closedAhead(window, new Date("2026-07-20T12:00:00Z"))).toMatchObject({ now: false })
    expect(closedAhead(window, new Date("2026-08-20T12:00:00Z"))).toMatchObject({ now: true, until: "2026-08-20" })
    expect(closedAhead(window, new Date("2026-08-22T12:00:00Z"))).toBeNull()
  })
})

describe("lists", () => {
  it("turn what was asked into filters of the index", () => {
    expect(indexFilters({ region: ["MA-09"], category: [], women_led: false, price_min: 10, price_max: 50 })).toEqual({
      region: ["MA-09"],
      women_led: false,
      price: { $gte: 10, $lte: 50 },
    })
  })

  it("take regions and provinces as one filter: any of them fits", () => {
    expect(indexFilters({ region: ["MA-09"], province: ["MA-TAZ"], lead_max: 3 })).toEqual({
      $and: [{ $or: [{ region: ["MA-09"] }, { province: ["MA-TAZ"] }] }],
      lead_time: { $lte: 3 },
    })
  })

  it("never leave the order open, so that no listing is on two pages", () => {
    for (const sort of ["relevance", "newest", "popular", "price_asc", "price_desc"] as const) {
      expect(Object.keys(indexOrder(sort)).at(-1)).toBe("id")
    }
    expect(indexOrder("relevance")).toEqual(indexOrder("newest"))
  })

  it("treat words of nothing but signs as no words", () => {
    expect([" -- ", "", undefined, "الزعفران", "M08"].map(hasWords)).toEqual([false, false, false, true, true])
  })
})

describe("stock", () => {
  const level = (location_id: string, stocked_quantity: number, reserved_quantity: number) => ({
    location_id,
    stocked_quantity,
    reserved_quantity,
  })
  const variant = (items: { required_quantity: number; levels: ReturnType<typeof level>[] }[]) => ({
    id: "v",
    sku: null,
    title: "",
    weight: null,
    manage_inventory: true,
    allow_backorder: false,
    inventory_items: items.map(({ required_quantity, levels }) => ({
      required_quantity,
      inventory: { location_levels: levels },
    })),
  })

  it("counts what lies unreserved at the cooperative's own place, in whole sets", () => {
    expect(
      piecesLeft(variant([{ required_quantity: 2, levels: [level("here", 9, 2), level("elsewhere", 50, 0)] }]), "here")
    ).toBe(3)
    expect(piecesLeft(variant([{ required_quantity: 1, levels: [level("elsewhere", 5, 0)] }]), "here")).toBe(0)
    expect(piecesLeft(variant([{ required_quantity: 1, levels: [level("here", 1, 3)] }]), "here")).toBe(0)
    expect(piecesLeft(variant([]), "here")).toBe(0)
  })
})

describe("words", () => {
  it("fall back to the base where a translation is missing or empty, and are never null", () => {
    const words = wordsOf([
      { reference_id: "a", locale_code: "fr-MA", translations: { title: "Safran", subtitle: "" } },
    ])
    expect(words("a", "fr", "title", "زعفران")).toBe("Safran")
    expect(words("a", "fr", "subtitle", "حر")).toBe("حر")
    expect(words("a", "en", "title", "زعفران")).toBe("زعفران")
    expect(words("b", "ar", "title", null)).toBe("")
  })
})

describe("fairs", () => {
  const fair = (handle: string, starts_on: string | null, ends_on: string | null, year: number | null): FairRow => ({
    id: handle,
    handle,
    scope: "national",
    series: { id: "", name: "" },
    number: null,
    name: "",
    slogan: "",
    announced_from: null,
    announced_until: null,
    starts_on,
    ends_on,
    year,
    province_id: null,
    region_id: null,
    images: null,
    demo: false,
  })
  const now = new Date("2026-11-21T12:00:00Z")

  it("know their state from days, else from the year", () => {
    expect(fairState(fair("a", "2026-11-20T00:00:00Z", "2026-11-21T00:00:00Z", 2026), now)).toBe("open")
    expect(fairState(fair("b", null, null, 2027), now)).toBe("coming")
    expect(fairState(fair("c", null, null, 2013), now)).toBe("closed")
  })

  it("come in the order people look for them", () => {
    const rows = [
      fair("old", "2011-10-19T00:00:00Z", "2011-10-23T00:00:00Z", 2011),
      fair("later", "2027-10-01T00:00:00Z", "2027-10-05T00:00:00Z", 2027),
      fair("recent", "2024-05-01T00:00:00Z", "2024-05-05T00:00:00Z", 2024),
      fair("open", "2026-11-20T00:00:00Z", "2026-11-25T00:00:00Z", 2026),
      fair("next", "2027-03-01T00:00:00Z", "2027-03-05T00:00:00Z", 2027),
    ]
    expect(sortFairs(rows, now).map((row) => row.handle)).toEqual(["open", "next", "later", "recent", "old"])
  })

  it("name three others beside them, those of their series first", () => {
    const series = (handle: string, series: string, year: number) => ({
      ...fair(handle, null, null, year),
      series: { id: series, name: series },
    })
    const rows = [
      series("north-2019", "north", 2019),
      series("east-2018", "east", 2018),
      series("east-2017", "east", 2017),
      series("east-2016", "east", 2016),
      series("south-2020", "south", 2020),
    ]
    const beside = (one: FairRow) => otherEditions(rows, one, now).map((row) => row.handle)
    expect(beside(rows[2])).toEqual(["east-2018", "east-2016", "south-2020"])
    expect(beside(rows[0])).toEqual(["south-2020", "east-2018", "east-2017"])
  })
})

it("shows a feature from its start until its end", () => {
  const feature = { starts_at: "2026-11-01T00:00:00Z", ends_at: "2026-12-01T00:00:00Z" }
  expect(isCurrent(feature, new Date("2026-10-31T23:59:59Z"))).toBe(false)
  expect(isCurrent(feature, new Date("2026-11-01T00:00:00Z"))).toBe(true)
  expect(isCurrent(feature, new Date("2026-12-01T00:00:00Z"))).toBe(false)
  expect(isCurrent({ starts_at: null, ends_at: null })).toBe(true)
})

it("counts days as Casablanca does", () => {
  expect(today(new Date("2026-11-21T23:30:00Z"))).toBe("2026-11-22")
})

describe("tags", () => {
  const text = JSON.stringify(card)
  const document = { handle: "saffron", category: ["spices"], card_ar: text, card_fr: text, card_en: text }

  it("are the listing's own where its card stays the same", () => {
    expect(listingTags(document, document)).toEqual(["listing:saffron"])
  })

  it("are those of every list it was on and is on, where it moved", () => {
    const moved = { ...document, category: ["food"] }
    expect(listingTags(document, moved)).toEqual(
      expect.arrayContaining(["category:spices", "category:food", "territory:souss-massa", "home", "lists"])
    )
    expect(listingTags(document, undefined)).toContain("cooperative:coop")
    expect(listingTags(undefined, undefined)).toEqual([])
  })
})

it("shows at most so many of one cooperative first, and fills up with the rest", () => {
  const cards = ["a", "a", "a", "b", "c", "a"].map((handle, index) => ({ id: index, cooperative: { handle } }))
  const first = (most: number) => ofSeveralMakers(cards, { most, ofOne: 2 }).map(({ id }) => id)
  expect(first(4)).toEqual([0, 1, 3, 4])
  expect(first(9)).toEqual([0, 1, 3, 4, 2, 5])
})
