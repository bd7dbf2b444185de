import { MARKET, type AccountRef, type PostingDraft } from "./sale-entry"

/** What stands between the market and a cooperative, in MAD: owed to it for goods and their tax, and cash it holds. */
export type Standing = { goods: number; tax: number; held: number }

const centimes = (amount: number) => Math.round(amount * 100)

/** What could be paid out at most: what is owed less the cash the cooperative already has in hand. Never below zero. */
export function payable({ goods, tax, held }: Standing): number {
  return Math.max(0, centimes(goods) + centimes(tax) - centimes(held)) / 100
}

/**
 * A payout: the market's cash goes down, what it owed goes down by as much and by the cash the cooperative held, which
 * is netted with it. Tax is paid before goods, so that what is left over is on one account.
 */
export function payoutPostings(cooperative_id: string, standing: Standing, amount: number): PostingDraft[] {
  const netted = centimes(standing.held)
  const settled = centimes(amount) + netted
  const tax = Math.max(0, Math.min(centimes(standing.tax), settled))
  return [
    { kind: "cooperative_tax" as const, owner: cooperative_id, amount: tax },
    { kind: "cooperative" as const, owner: cooperative_id, amount: settled - tax },
    { kind: "cash_cooperative" as const, owner: cooperative_id, amount: -netted },
    { kind: "cash_market" as const, owner: MARKET, amount: -centimes(amount) },
  ]
    .filter((posting) => posting.amount !== 0)
    .map((posting) => ({ ...posting, amount: posting.amount / 100 }))
}

/** What was expected of somebody's cash, and what was counted: MAD. */
export type Count = { expected: number; counted: number }

const missing = ({ expected, counted }: Count) => (centimes(expected) - centimes(counted)) / 100

const standing = (postings: PostingDraft[]) => postings.filter(({ amount }) => amount !== 0)

/** What a buyer owed is paid at the door: the holder has what was counted; what is missing, or too much, stands apart. */
export function collectedPostings(holder: AccountRef, count: Count): PostingDraft[] {
  return standing([
    { ...holder, amount: centimes(count.counted) / 100 },
    { kind: "cash_difference", owner: holder.owner, amount: missing(count) },
    { kind: "receivable", owner: MARKET, amount: -centimes(count.expected) / 100 },
  ])
}

/** Cash collected on delivery comes to the market from whoever held it; what is missing, or too much, stands apart. */
export function remittancePostings(holder: AccountRef, count: Count): PostingDraft[] {
  return standing([
    { kind: "cash_market", owner: MARKET, amount: centimes(count.counted) / 100 },
    { kind: "cash_difference", owner: holder.owner, amount: missing(count) },
    { ...holder, amount: -centimes(count.expected) / 100 },
  ])
}

/** A difference is somebody's now: asked of its holder again or given back to it, or the market's loss or gain. */
export function resolvedPostings(holder: AccountRef, count: Count, bears: AccountRef): PostingDraft[] {
  return [
    { ...bears, amount: missing(count) },
    { kind: "cash_difference", owner: holder.owner, amount: -missing(count) },
  ]
}

/** What was owed to a buyer is sent: the market's cash goes down. */
export function refundSentPostings(amount: number): PostingDraft[] {
  return [
    { kind: "refund_due", owner: MARKET, amount },
    { kind: "cash_market", owner: MARKET, amount: -amount },
  ]
}
