import {
  addLine,
  foundAmong,
  keepForLater,
  markSeen,
  mostOfALine,
  putBack,
  removeBought,
  removeLines,
  setQuantity,
  takeNow,
} from "./lines"
import { emptyBasket, parseBasket, type ShownLine } from "./storage"

const rug = { variantId: "rug", quantity: 1, seenPrice: 900 }
const oil = { variantId: "oil", quantity: 2 }
const basket = { lines: [rug, oil], later: [] }

describe("the record on the device", () => {
  it.each([null, "", "{", "null", "[]", '{"lines":7}'])("reads as empty when it is %p", (stored) => {
    expect(parseBasket(stored)).toEqual(emptyBasket)
  })

  it("loses only its damaged lines", () => {
    const stored = JSON.stringify({ lines: [rug, { variantId: 3 }, { variantId: "x", quantity: 0 }], later: [oil] })
    expect(parseBasket(stored)).toEqual({ lines: [rug], later: [oil] })
  })
})

describe("lines", () => {
  it("grow when the same is added again, up to the most a line can hold", () => {
    expect(addLine(basket, { variantId: "oil", quantity: 3 }).lines[1]).toMatchObject({ quantity: 5 })
    expect(addLine(basket, { variantId: "oil", quantity: 500 }).lines[1]).toMatchObject({ quantity: mostOfALine })
  })

  it("stay the same object when nothing changes", () => {
    expect(setQuantity(basket, "oil", 2)).toBe(basket)
    expect(setQuantity(basket, "nothing", 2)).toBe(basket)
  })

  it("stand where they stood when a removal is undone", () => {
    expect(putBack(removeLines(basket, ["rug"]), rug, 0)).toEqual(basket)
  })

  it("go aside and come back with their pieces", () => {
    const aside = keepForLater(basket, "oil")
    expect(aside).toEqual({ lines: [rug], later: [oil] })
    expect(takeNow(aside, "oil")).toEqual(basket)
  })

  it("leave after a purchase, but not what was added meanwhile", () => {
    const bought = [{ variantId: "oil", quantity: 2 }]
    const meanwhile = addLine(basket, { variantId: "oil", quantity: 1 })
    expect(removeBought(basket, bought).lines).toEqual([rug])
    expect(removeBought(meanwhile, bought).lines).toEqual([rug, { ...oil, quantity: 1 }])
  })

  it("remember the words they were found by, until they are bought", () => {
    const shown = { handle: "olive-oil" } as ShownLine
    const found = addLine(basket, { ...oil, foundBy: "huile", shown })
    const again = addLine(found, { variantId: "oil", quantity: 1 })
    expect(foundAmong(again, [{ variantId: "oil" }])).toEqual([{ q: "huile", listing: "olive-oil" }])
    expect(foundAmong(again, [{ variantId: "rug" }])).toEqual([])
  })

  it("remember the price that was shown", () => {
    expect(markSeen(basket, new Map([["rug", 950]])).lines[0]).toMatchObject({ seenPrice: 950 })
    expect(markSeen(basket, new Map([["rug", 900]]))).toBe(basket)
  })
})
