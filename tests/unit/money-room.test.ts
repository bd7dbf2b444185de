import { expect, test } from "@jest/globals"
import fc from "fast-check"
import { recordFaults } from "../../backend/src/admin/money/record-faults"
import { emptyRule, ruleFaults, sentRule } from "../../backend/src/admin/money/rule-draft"
import { readDecimal, readPoints, writeAmount } from "../../backend/src/admin/money/typed-number"
import { amount, rate } from "../../backend/src/admin/words/format"
import { chooseRule } from "../../backend/src/modules/commission/choose-rule"
import { ruleState } from "../../backend/src/modules/commission/rule-state"

test("a number is read as people write it, and not where it could be two", () => {
  for (const typed of [
    "1250.5",
    "1250,50",
    "1 250,50",
    "1,250.50",
    "1.250,50",
    " 1\u202f250.50 ",
    "١٢٥٠٫٥",
    "١٬٢٥٠٫٥٠",
  ])
    expect([typed, readDecimal(typed)]).toEqual([typed, 1250.5])
  for (const typed of ["", "-1", "1,250", "1.250", "1e3", "12,", ",5", "1.2.3", "12 DH", "0x10", "Infinity"])
    expect([typed, readDecimal(typed)]).toEqual([typed, null])
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), fc.constantFrom("ar", "fr", "en"), (centimes, language) => {
      expect(readDecimal(writeAmount(centimes / 100, language))).toBe(centimes / 100)
    })
  )
})

test("a rate written in any language of the dashboard can be typed as it stands", () => {
  expect([readPoints("8"), readPoints("8,5"), readPoints("12.34 %"), readPoints("50")]).toEqual([800, 850, 1234, 5000])
  expect([readPoints("50.01"), readPoints("-1"), readPoints(""), readPoints("8.123")]).toEqual([null, null, null, null])
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5000 }), fc.constantFrom("ar", "fr", "en"), (points, language) => {
      expect(readPoints(rate(points, language))).toBe(points)
    })
  )
})

test("an amount below zero has its sign at the number's left in every language, and nothing else is another", () => {
  for (const language of ["ar", "fr", "en"] as const) {
    const [below, above] = [amount(-1250.5, language), amount(1250.5, language)]
    expect(below).toMatch(/\u2066-1[.,\s]250[.,]50\u2069/)
    expect(below.replace(/[-\u2066\u2069]/g, "")).toBe(above)
    expect(above).not.toMatch(/[-\u2066]/)
    expect(amount(-0.001, language)).toBe(amount(0, language))
  }
})

const now = new Date("2026-11-20T12:00:00Z")

test("what is recorded is above zero, at most what is there, named, and over", () => {
  const typed = { amount: "100", reference: "VIR 1", on: "2026-11-20" }
  expect(recordFaults(typed, 100, now)).toEqual({})
  expect(recordFaults({ ...typed, amount: "100.01" }, 100, now)).toEqual({ amount: "MOST" })
  for (const amount of ["0", "", "ten"])
    expect(recordFaults({ ...typed, amount }, 100, now)).toEqual({ amount: "AMOUNT" })
  expect(recordFaults({ ...typed, reference: " ", on: "" }, 100, now)).toEqual({ reference: "REFERENCE", on: "DAY" })
  expect(recordFaults({ ...typed, on: "2026-11-21" }, 100, now)).toEqual({ on: "FUTURE" })
  // Morocco is an hour ahead: its next day has begun.
  expect(recordFaults({ ...typed, on: "2026-11-21" }, 100, new Date("2026-11-20T23:30:00Z"))).toEqual({})
})

test("a rule needs its rates and whom it is for, and begins today or later", () => {
  const draft = { ...emptyRule, commission: "8,5" }
  expect(ruleFaults(draft, now)).toEqual({})
  expect(ruleFaults({ ...emptyRule, contribution: "x" }, now)).toEqual({
    commission: "PERCENT",
    contribution: "PERCENT",
  })
  expect(ruleFaults({ ...draft, scope: "category" }, now)).toEqual({ scope: "CATEGORY" })
  expect(ruleFaults({ ...draft, scope: "cooperative", from: "2026-11-19" }, now)).toEqual({
    scope: "COOPERATIVE",
    from: "PAST",
  })
  const sent = { cooperative_id: null, category_id: null, commission_points: 850, contribution_points: 0 }
  // What was chosen for another scope before is left behind.
  expect(sentRule({ ...draft, category_id: "pcat_x", from: "2026-11-20" }, now)).toEqual({ ...sent, starts_at: null })
  const starts_at = new Date("2026-12-01T00:00").toISOString()
  expect(sentRule({ ...draft, from: "2026-12-01" }, now)).toEqual({ ...sent, starts_at })
})

test("of the rules for just the same one holds, the one a sale is reckoned with", () => {
  const moment = fc.option(fc.integer({ min: -3, max: 3 }).map((day) => new Date(now.getTime() + day * 86_400_000)))
  const drawn = fc.record({
    cooperative_id: fc.constantFrom(null, "coop_a"),
    category_id: fc.constantFrom(null, "pcat_a"),
    starts_at: moment,
    ends_at: moment,
  })
  fc.assert(
    fc.property(fc.array(drawn, { maxLength: 12 }), (drafts) => {
      const rules = drafts.map((rule, index) => ({
        ...rule,
        id: `crule_${String(index).padStart(2, "0")}`,
        commission_points: 100 * index,
        contribution_points: 0,
      }))
      const holding = rules.filter((rule) => ruleState(rule, rules, now) === "now")
      const scopes = holding.map(({ cooperative_id, category_id }) => `${cooperative_id} ${category_id}`)
      expect(new Set(scopes).size).toBe(scopes.length)
      const chosen = chooseRule(rules, { cooperative_id: "coop_a", categories: [["pcat_a"]], at: now })
      expect(chosen === undefined || holding.includes(chosen)).toBe(true)
      for (const rule of rules) {
        const state = ruleState(rule, rules, now)
        if (state === "past") expect(rule.ends_at?.getTime()).toBeLessThanOrEqual(now.getTime())
        if (state === "later") expect(rule.starts_at?.getTime()).toBeGreaterThan(now.getTime())
      }
    })
  )
})
