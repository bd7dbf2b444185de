import { expect, test } from "@jest/globals"
import fc from "fast-check"
import { categoryLevels, chooseRule, type Rule } from "../../backend/src/modules/commission/choose-rule"
import { splitPrice } from "../../backend/src/modules/commission/split-price"
import { capturePostings, isBalanced, reversed } from "../../backend/src/modules/ledger/sale-entry"
import { reckonSale } from "../../backend/src/workflows/purchase/reckon-sale"

const centimes = (amount: number) => Math.round(amount * 100)
const price = fc.integer({ min: 0, max: 100_000_000 }).map((amount) => amount / 100)
const tax = fc.constantFrom(0, 7, 10, 14, 20)
const rates = fc.record({
  commission_points: fc.integer({ min: 0, max: 3000 }),
  contribution_points: fc.integer({ min: 0, max: 1000 }),
})

test("the parts of a price add up to it and none is negative", () => {
  fc.assert(
    fc.property(price, tax, rates, (price, tax, rates) => {
      const parts = splitPrice(price, tax, rates)
      const { cooperative, commission, contribution } = parts
      expect(centimes(cooperative) + centimes(commission) + centimes(contribution) + centimes(parts.tax)).toBe(
        centimes(price)
      )
      for (const part of [cooperative, commission, contribution, parts.tax]) expect(part).toBeGreaterThanOrEqual(0)
      expect(centimes(parts.net) + centimes(parts.tax)).toBe(centimes(parts.price))
    })
  )
})

const order = fc.record({
  items: fc.array(fc.record({ total: price, rate: tax, product: fc.constantFrom("p1", "p2", "p3") }), {
    minLength: 1,
    maxLength: 60,
  }),
  fees: fc.array(fc.record({ total: fc.integer({ min: 0, max: 50_000 }).map((fee) => fee / 100), rate: tax }), {
    maxLength: 2,
  }),
  /** Medusa adds with more places than two: its total may be a centime off the sum of rounded parts. */
  drift: fc.integer({ min: -2, max: 2 }),
})
const id = (name: string) => fc.option(fc.constantFrom(`${name}1`, `${name}2`), { nil: null })
const rule = fc.record({
  cooperative_id: id("c"),
  category_id: id("k"),
  commission_points: fc.integer({ min: 0, max: 3000 }),
  contribution_points: fc.integer({ min: 0, max: 1000 }),
})
const rules = fc
  .array(rule, { maxLength: 8 })
  .map((all): Rule[] => all.map((one, index) => ({ id: `rule${index}`, ...one })))

test("whatever was sold, its entry balances, backwards too, and what each line keeps is what the entry says", () => {
  fc.assert(
    fc.property(order, rules, ({ items, fees, drift }, rules) => {
      const total = (items.concat(fees as never).reduce((sum, one) => sum + centimes(one.total), 0) + drift) / 100
      const sold = {
        id: "order",
        total,
        items: items.map((item, index) => ({
          id: `line${index}`,
          product_id: item.product,
          total: item.total,
          tax_lines: [{ rate: item.rate }],
        })),
        shipping_methods: fees.map((fee) => ({ total: fee.total, tax_lines: [{ rate: String(fee.rate) }] })),
      }
      const categories = new Map([
        ["p1", [["k1"]]],
        ["p2", [["k1"], ["k2"]]],
      ])
      const { lines, postings } = reckonSale(sold, { cooperative_id: "c1", rules, categories, at: new Date() })
      expect(isBalanced(postings)).toBe(true)
      expect(isBalanced(reversed(postings))).toBe(true)
      expect(isBalanced(capturePostings(total, { kind: "cash_market", owner: "market" }))).toBe(true)
      const posted = (kind: string) =>
        0 - postings.filter((one) => one.kind === kind).reduce((sum, one) => sum + centimes(one.amount), 0)
      expect(posted("receivable")).toBe(0 - centimes(total))
      expect(posted("commission")).toBe(lines.reduce((sum, line) => sum + centimes(line.commission), 0))
      expect(posted("contribution")).toBe(lines.reduce((sum, line) => sum + centimes(line.contribution), 0))
      expect(Math.abs(posted("rounding"))).toBeLessThanOrEqual(2)
      expect(lines).toHaveLength(items.length)
    })
  )
})

test("the most specific rule in force wins, in whatever order the rules come", () => {
  const weight = (one: Rule | undefined) => (one ? (one.cooperative_id ? 2 : 0) + (one.category_id ? 1 : 0) : -1)
  fc.assert(
    fc.property(
      rules,
      fc.constantFrom("c1", "c2", "c3"),
      fc.subarray(["k1", "k2"]),
      (rules, cooperative_id, category_ids) => {
        const sale = { cooperative_id, categories: [category_ids], at: new Date() }
        const chosen = chooseRule(rules, sale)
        const fitting = rules.filter(
          (one) =>
            (!one.cooperative_id || one.cooperative_id === cooperative_id) &&
            (!one.category_id || category_ids.includes(one.category_id))
        )
        expect(weight(chosen)).toBe(Math.max(-1, ...fitting.map(weight)))
        expect(chooseRule([...rules].reverse(), sale)).toEqual(chosen)
      }
    )
  )
})

test("a rule for a category holds for what is within it, unless there is one for that", () => {
  const none = { cooperative_id: null, category_id: null, contribution_points: 0 }
  const all: Rule[] = [
    { ...none, id: "default", commission_points: 800 },
    { ...none, id: "food", category_id: "food", commission_points: 500 },
    { ...none, id: "honey", category_id: "honey", commission_points: 300 },
    { ...none, id: "later food", category_id: "food", commission_points: 600, starts_at: "2026-03-01" },
    { ...none, id: "theirs", cooperative_id: "c2", commission_points: 200 },
  ]
  const chosen = (mpath: string, cooperative_id = "c1") =>
    chooseRule(all, { cooperative_id, categories: categoryLevels([{ mpath }]), at: new Date("2026-04-01") })?.id
  expect(["food.honey", "food.honey.thyme", "food.oils", "food", "clothing.bags"].map((path) => chosen(path))).toEqual([
    "honey",
    "honey",
    "later food",
    "later food",
    "default",
  ])
  expect(chosen("food.honey", "c2")).toBe("theirs")
  expect(categoryLevels([{ mpath: "food.honey" }, { mpath: "gifts" }])).toEqual([["honey", "gifts"], ["food"]])
})

test("a rule counts from its start until its end, and the later start wins", () => {
  const base = { cooperative_id: null, category_id: null, commission_points: 800, contribution_points: 200 }
  const all: Rule[] = [
    { id: "old", ...base },
    { id: "spring", ...base, starts_at: "2026-03-01", ends_at: "2026-06-01" },
    { id: "april", ...base, starts_at: "2026-04-01", ends_at: "2026-05-01" },
  ]
  const at = (day: string) => chooseRule(all, { cooperative_id: "c1", categories: [], at: new Date(day) })?.id
  expect(["2026-02-28", "2026-03-01", "2026-04-15", "2026-05-01", "2026-06-01"].map(at)).toEqual([
    "old",
    "spring",
    "april",
    "spring",
    "old",
  ])
  const corrected = { id: "april-corrected", ...base, starts_at: "2026-04-01", ends_at: "2026-05-01" }
  const sale = { cooperative_id: "c1", categories: [], at: new Date("2026-04-15") }
  expect(chooseRule([...all, corrected], sale)?.id).toBe("april-corrected")
})
