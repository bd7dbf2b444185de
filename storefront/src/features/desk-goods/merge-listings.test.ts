import { expect, it } from "@jest/globals"
import { mergeListings } from "./merge-listings"
import { emptyListing, emptyVariant } from "./transform"

const said = (ar: string) => ({ ar, fr: "", en: "" })
const kind = { ...emptyVariant("r"), id: "v1", price: "10", stock: "4", left: 4 }
const base = { ...emptyListing(), title: said("أ"), variants: [kind] }

it("takes what only the other changed, keeps mine, names what both did, and counts pieces sold meanwhile", () => {
  const mine = { ...base, title: said("ب"), variants: [{ ...kind, price: "12" }] }
  const theirs = { ...base, title: said("ج"), materials: said("صوف"), variants: [{ ...kind, stock: "3", left: 3 }] }
  const { merged, taken, both } = mergeListings(base, mine, theirs)
  expect(merged).toMatchObject({
    title: said("ب"),
    materials: said("صوف"),
    variants: [{ price: "12", stock: "3", left: 3 }],
  })
  expect(both).toEqual(["title"])
  expect([...taken].sort()).toEqual(["materials", "variants"])
})

it("leaves out a kind that the other took away", () => {
  expect(mergeListings(base, base, { ...base, variants: [] }).merged.variants).toEqual([])
})
