import type { Review } from "@/features/basket/view"
import { linesOf, planReorder } from "./reorder"

const line = (variant_id: string | null, title: string, quantity = 2) =>
  ({ id: `ordli_${title}`, variant_id, handle: title, title, variant_title: title, image: null, quantity }) as never

const parcel = (lines: never[]) =>
  ({ cooperative: { handle: "amal", name: "أمل", region: { id: "MA-09" } }, lines }) as never

const told = (variant_id: string, available: number, problem: string | null = null) => ({
  variant_id,
  available,
  problem,
  unit_price: 120,
})

describe("ordering the same again", () => {
  const { lines, lost } = linesOf([parcel([line("v1", "oil"), line("v2", "honey", 5), line(null, "gone")])])

  it("makes lines of what was bought and tells what has vanished", () => {
    expect(lines.map(({ variantId, quantity }) => [variantId, quantity])).toEqual([
      ["v1", 2],
      ["v2", 5],
    ])
    expect(lost).toEqual(["gone"])
  })

  it("takes what is there at today's price, and says what is not", () => {
    const review = { parcels: [{ lines: [told("v1", 9), told("v2", 3, "too_few")] }] } as unknown as Review
    expect(planReorder(lines, review)).toMatchObject({
      lines: [
        { variantId: "v1", quantity: 2, seenPrice: 120 },
        { variantId: "v2", quantity: 3 },
      ],
      missing: [],
    })
    const closed = { parcels: [{ lines: [told("v1", 9, "closed")] }] } as unknown as Review
    expect(planReorder(lines, closed)).toMatchObject({ lines: [], missing: ["oil", "honey"] })
  })
})
