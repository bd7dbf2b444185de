import { mergeWithAccount, samePieces, toAccount } from "./account-merge"

const here = (variantId: string, quantity: number) => ({ variantId, quantity })
const there = (variant_id: string, quantity: number) => ({ variant_id, quantity })
const pieces = (lines: { variantId: string; quantity: number }[]) =>
  Object.fromEntries(lines.map((line) => [line.variantId, line.quantity]))

describe("device and account", () => {
  it("lose nothing at the first sign-in", () => {
    expect(pieces(mergeWithAccount([here("rug", 1), here("oil", 3)], [there("oil", 2), there("salt", 1)], []))).toEqual(
      {
        rug: 1,
        oil: 3,
        salt: 1,
      }
    )
  })

  it("do not double when one signs in again", () => {
    expect(pieces(mergeWithAccount([here("oil", 2)], [there("oil", 2)], []))).toEqual({ oil: 2 })
  })

  it("follow the side that changed", () => {
    const agreed = [there("rug", 1), there("oil", 2)]
    expect(pieces(mergeWithAccount([here("rug", 1)], agreed, agreed))).toEqual({ rug: 1 })
    expect(pieces(mergeWithAccount([here("rug", 1), here("oil", 2)], [there("rug", 4)], agreed))).toEqual({ rug: 4 })
  })

  it("keep the larger number where both changed", () => {
    expect(pieces(mergeWithAccount([here("oil", 5)], [there("oil", 3)], [there("oil", 2)]))).toEqual({ oil: 5 })
    expect(pieces(mergeWithAccount([], [there("oil", 3)], [there("oil", 2)]))).toEqual({ oil: 3 })
  })

  it("are the same whatever the order", () => {
    expect(samePieces([there("a", 1), there("b", 2)], [there("b", 2), there("a", 1)])).toBe(true)
    expect(samePieces([there("a", 1)], [there("a", 2)])).toBe(false)
    expect(toAccount([{ ...here("a", 1), seenPrice: 12.5 }])).toEqual([{ ...there("a", 1), seen_price: 12.5 }])
  })
})
