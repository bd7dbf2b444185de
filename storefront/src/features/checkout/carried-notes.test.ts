import type { BasketLine } from "@/features/basket/storage"
import { carriedNotes } from "./carried-notes"

const line = (handle: string, giftNote?: string): BasketLine => ({
  variantId: `variant_${Math.random()}`,
  quantity: 1,
  giftNote,
  shown: { handle: "thing", title: "", variantTitle: "", image: null, cooperative: { handle, name: "" }, regionId: "" },
})
const shops = [{ cooperative: { id: "coop_1", handle: "one" } }, { cooperative: { id: "coop_2", handle: "two" } }]

describe("a word for a gift", () => {
  it("goes with the parcel of the thing it was written beside", () => {
    expect(carriedNotes([line("one", " For Amina "), line("two")], shops, {})).toEqual({ coop_1: "For Amina" })
  })

  it("stands once where it was written twice, and is no longer than a parcel's may be", () => {
    const lines = [line("one", "For Amina"), line("one", "For Amina"), line("one", "x".repeat(300))]
    expect(carriedNotes(lines, shops, {}).coop_1).toBe(`For Amina\n${"x".repeat(190)}`)
  })

  it("leaves what was written or taken away at the checkout", () => {
    expect(
      carriedNotes([line("one", "For Amina"), line("two", "For Ali")], shops, { coop_1: "", coop_2: "Eid" })
    ).toEqual({})
  })
})
