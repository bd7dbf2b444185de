import { expect, test } from "@jest/globals"
import fc from "fast-check"
import { capturePostings, isBalanced, type PostingDraft } from "../../backend/src/modules/ledger/sale-entry"
import {
  collectedPostings,
  payable,
  payoutPostings,
  remittancePostings,
  resolvedPostings,
} from "../../backend/src/modules/ledger/settlement-entry"
import { paidPaymentOf } from "../../backend/src/purchase/parcel-facts"

const centimes = (least: number) => fc.integer({ min: least, max: 50_000_000 }).map((amount) => amount / 100)
const standings = fc.record({ goods: centimes(0), tax: centimes(0), held: centimes(0) })

const holder = { kind: "cash_market" as const, owner: "market" }

const sumOf = (postings: PostingDraft[], kind: string) =>
  postings.filter((posting) => posting.kind === kind).reduce((sum, { amount }) => sum + Math.round(amount * 100), 0)

test("a payout balances, nets the cash in hand, and leaves owed exactly what was not paid", () => {
  fc.assert(
    fc.property(standings, fc.double({ min: 0.01, max: 1, noNaN: true }), (standing, share) => {
      const most = payable(standing)
      const amount = Math.floor(most * share * 100) / 100
      fc.pre(amount > 0)
      const postings = payoutPostings("coop_x", standing, amount)
      expect(isBalanced(postings)).toBe(true)
      expect(sumOf(postings, "cash_market")).toBe(-Math.round(amount * 100))
      const goods = Math.round(standing.goods * 100) - sumOf(postings, "cooperative")
      const tax = Math.round(standing.tax * 100) - sumOf(postings, "cooperative_tax")
      const held = Math.round(standing.held * 100) + sumOf(postings, "cash_cooperative")
      expect(held).toBe(0)
      expect(tax).toBeGreaterThanOrEqual(0)
      expect(goods + tax).toBe(Math.round(most * 100) - Math.round(amount * 100))
    })
  )
})

test("what could be paid out is never below zero, whatever cash is in hand", () => {
  fc.assert(fc.property(standings, (standing) => payable(standing) >= 0))
})

test("a remittance moves cash and nothing else", () => {
  fc.assert(
    fc.property(centimes(1), (amount) => {
      const postings = remittancePostings(
        { kind: "cash_carrier", owner: "Amana" },
        { expected: amount, counted: amount }
      )
      expect(isBalanced(postings)).toBe(true)
      expect(postings.map(({ kind }) => kind)).toEqual(["cash_market", "cash_carrier"])
    })
  )
})

test("cash counted otherwise than expected: who has what was counted, the rest stands apart until it is somebody's", () => {
  const carrier = { kind: "cash_carrier" as const, owner: "Amana" }
  fc.assert(
    fc.property(centimes(1), centimes(0), (expected, counted) => {
      const count = { expected, counted }
      const [whole, had] = [Math.round(expected * 100), Math.round(counted * 100)]
      const collected = collectedPostings(carrier, count)
      expect(sumOf(collected, "cash_carrier")).toBe(had)
      expect(sumOf(collected, "receivable")).toBe(-whole)
      const handed = remittancePostings(carrier, count)
      expect(sumOf(handed, "cash_market")).toBe(had)
      expect(sumOf(handed, "cash_carrier")).toBe(-whole)
      const resolved = resolvedPostings(carrier, count, { kind: "cash_loss", owner: "market" })
      for (const postings of [collected, handed, resolved]) expect(isBalanced(postings)).toBe(true)
      for (const postings of [collected, handed]) expect(sumOf([...postings, ...resolved], "cash_difference")).toBe(0)
    })
  )
})

test("what a payment still holds, and what is booked of it, is whole centimes whatever was given back before", () => {
  const part = fc.integer({ min: 1, max: 9_999 }).map((amount) => amount / 100)
  fc.assert(
    fc.property(
      fc.integer({ min: 4_000_000, max: 5_000_000 }),
      fc.array(part, { maxLength: 5 }),
      (captured, refunds) => {
        const amounts = refunds.map((amount, index) => ({ id: `ref_${index}`, amount, created_at: null }))
        const payment = { id: "pay_x", captures: [{ amount: captured / 100, created_at: null }], refunds: amounts }
        const paid = paidPaymentOf({ id: "order_x", status: "pending", payment_collections: [{ payments: [payment] }] })
        const left = captured - refunds.reduce((sum, amount) => sum + Math.round(amount * 100), 0)
        expect(paid).toEqual({ payment_id: "pay_x", amount: left / 100 })
        const booked = capturePostings(-(captured / 100 - refunds.reduce((sum, amount) => sum + amount, 0)), holder)
        expect(booked.map(({ amount }) => amount)).toEqual([-left / 100, left / 100])
      }
    )
  )
})
