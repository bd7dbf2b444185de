import type { Api } from "@/lib/api/types"
import { sumOf, viewBasket } from "./view"

const told = (part: Partial<Api["ReviewedLine"]>): Api["ReviewedLine"] => ({
  variant_id: "oil",
  quantity: 2,
  available: 5,
  handle: "oil",
  title: "Oil",
  variant_title: "1 l",
  image: null,
  unit_price: 0.1,
  total: 0.2,
  problem: null,
  ...part,
})

const review = (line: Partial<Api["ReviewedLine"]>, gone: string[] = []) => ({
  gone,
  parcels: [
    {
      cooperative: {
        id: "coop",
        handle: "amal",
        name: "Amal",
        region: { id: "MA-09", handle: "souss-massa", name: "Souss-Massa", kind: "region" as const },
        closed_until: null,
      },
      lines: [told(line)],
      goods_total: 0.2,
    },
  ],
})

describe("the basket as it is shown", () => {
  it("adds to the centime", () => {
    expect(sumOf([0.1, 0.2, 19.99])).toBe(20.29)
  })

  it("names a listing's only variant once, by the listing's name", () => {
    const named = (variant_title: string) =>
      viewBasket([{ variantId: "oil", quantity: 2 }], review({ variant_title })).parcels[0]?.lines[0]?.variantTitle
    expect(named("Oil")).toBe("")
    expect(named("1 l")).toBe("1 l")
  })

  it("is bought only once the market has looked at it", () => {
    expect(viewBasket([{ variantId: "oil", quantity: 2 }], null).purchasable).toBe(false)
    expect(viewBasket([{ variantId: "oil", quantity: 2 }], review({})).purchasable).toBe(true)
  })

  it("knows before the next answer that more is wanted than there is", () => {
    const [parcel] = viewBasket([{ variantId: "oil", quantity: 6 }], review({})).parcels
    expect(parcel?.lines[0]?.problem).toBe("too_few")
    const lowered = viewBasket([{ variantId: "oil", quantity: 5 }], review({ quantity: 9, problem: "too_few" }))
    expect(lowered.parcels[0]?.lines[0]?.problem).toBeNull()
  })

  it("lets a changed price through and nothing else", () => {
    const lines = [{ variantId: "oil", quantity: 2 }]
    expect(viewBasket(lines, review({ problem: "price_changed" })).purchasable).toBe(true)
    for (const problem of ["closed", "out_of_stock", "not_sellable"] as const) {
      expect(viewBasket(lines, review({ problem })).purchasable).toBe(false)
    }
  })

  it("sets aside what is gone", () => {
    const view = viewBasket(
      [
        { variantId: "oil", quantity: 2 },
        { variantId: "lost", quantity: 1 },
      ],
      review({}, ["lost"])
    )
    expect(view.gone.map((line) => [line.variantId, line.problem])).toEqual([["lost", "gone"]])
    expect(view.purchasable).toBe(false)
  })
})
