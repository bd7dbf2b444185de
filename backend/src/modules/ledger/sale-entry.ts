export type AccountRef = { kind: AccountKind; owner: string }
export type AccountKind =
  | "receivable"
  | "cash_carrier"
  | "cash_cooperative"
  | "cash_market"
  | "refund_due"
  | "cash_difference"
  | "cash_loss"
  | "cooperative"
  | "cooperative_tax"
  | "commission"
  | "contribution"
  | "delivery"
  | "delivery_tax"
  | "rounding"

/** Debit positive, credit negative; MAD, major units, whole centimes. */
export type PostingDraft = AccountRef & { amount: number }

export type SaleLine = { tax: number; commission: number; contribution: number; cooperative: number }

export const MARKET = "market"

const centimes = (amount: number) => Math.round(amount * 100)

/**
 * The postings of an order as it is placed: the buyer owes the total; the cooperative, the tax office through the
 * cooperative, the market, the programme and the delivery account are owed their parts.
 * A difference of rounding between the order's total and its parts goes to the account named for it.
 */
export function salePostings(sale: {
  cooperative_id: string
  total: number
  lines: readonly SaleLine[]
  delivery: { net: number; tax: number }
}): PostingDraft[] {
  const sum = (of: (line: SaleLine) => number) => sale.lines.reduce((total, line) => total + centimes(of(line)), 0)
  const credits: [AccountKind, string, number][] = [
    ["cooperative", sale.cooperative_id, sum((line) => line.cooperative)],
    ["cooperative_tax", sale.cooperative_id, sum((line) => line.tax)],
    ["commission", MARKET, sum((line) => line.commission)],
    ["contribution", MARKET, sum((line) => line.contribution)],
    ["delivery", MARKET, centimes(sale.delivery.net)],
    ["delivery_tax", MARKET, centimes(sale.delivery.tax)],
  ]
  const owed = credits.reduce((total, [, , amount]) => total + amount, 0)
  credits.push(["rounding", MARKET, centimes(sale.total) - owed])
  return [
    { kind: "receivable" as const, owner: MARKET, amount: centimes(sale.total) },
    ...credits.map(([kind, owner, amount]) => ({ kind, owner, amount: -amount })),
  ]
    .filter((posting) => posting.amount !== 0)
    .map((posting) => ({ ...posting, amount: posting.amount / 100 }))
}

/** The same entry backwards. */
export function reversed(postings: readonly PostingDraft[]): PostingDraft[] {
  return postings.map((posting) => ({ ...posting, amount: -posting.amount }))
}

/** What turns an entry into another: account by account, the second less the first. */
export function difference(before: readonly PostingDraft[], after: readonly PostingDraft[]): PostingDraft[] {
  return summed([...after, ...reversed(before)])
}

/** One posting an account; those that come to nothing are left out. */
export function summed(postings: readonly PostingDraft[]): PostingDraft[] {
  const byAccount = new Map<string, PostingDraft>()
  for (const { kind, owner, amount } of postings) {
    const before = byAccount.get(`${kind} ${owner}`)?.amount ?? 0
    byAccount.set(`${kind} ${owner}`, { kind, owner, amount: (centimes(before) + centimes(amount)) / 100 })
  }
  return [...byAccount.values()].filter((posting) => posting.amount !== 0)
}

/** Money moves from what a buyer owes to whoever holds it now; below zero, back again. What a sum of floats left behind the centimes goes. */
export function capturePostings(amount: number, holder: AccountRef): PostingDraft[] {
  const whole = centimes(amount) / 100
  return [
    { ...holder, amount: whole },
    { kind: "receivable", owner: MARKET, amount: -whole },
  ]
}

export function isBalanced(postings: readonly PostingDraft[]): boolean {
  return postings.reduce((total, posting) => total + centimes(posting.amount), 0) === 0
}
