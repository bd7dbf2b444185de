import { MARKET, type PostingDraft } from "../../modules/ledger/sale-entry"

/** An order line as it was sold, with the parts frozen then: MAD, of all its pieces. */
export type SoldLine = {
  item_id: string
  quantity: number
  gross: number
  net: number
  commission: number
  contribution: number
}

type Back = {
  cooperative_id: string
  lines: { item_id: string; quantity: number; before: number }[]
  sold: readonly SoldLine[]
  /** Where the delivery fee is given back too: MAD. */
  delivery: { net: number; tax: number } | null
  /** What is still there of what was paid, MAD: no more than that is given back. */
  paid: number
}

const centimes = (amount: number) => Math.round(amount * 100)

/**
 * What giving some pieces back means in money: the amount for the buyer and the postings that take the sale back, at the
 * rates frozen when it was sold. Pure. A line's parts are reckoned over all pieces returned so far, less what was
 * reckoned before: however it is divided, a whole line adds up to what was sold.
 */
export function reckonReturn(back: Back): { amount: number; postings: PostingDraft[] } {
  const parts = { cooperative: 0, tax: 0, commission: 0, contribution: 0 }
  for (const { item_id, quantity, before } of back.lines) {
    const line = back.sold.find((one) => one.item_id === item_id)
    if (!line) throw new Error(`line ${item_id} was never sold`)
    const share = (of: number) => portion(of, before + quantity, line.quantity) - portion(of, before, line.quantity)
    const [gross, net, commission, contribution] = [line.gross, line.net, line.commission, line.contribution].map(share)
    parts.cooperative += net - commission - contribution
    parts.tax += gross - net
    parts.commission += commission
    parts.contribution += contribution
  }
  const delivery = { net: centimes(back.delivery?.net ?? 0), tax: centimes(back.delivery?.tax ?? 0) }
  const goods = parts.cooperative + parts.tax + parts.commission + parts.contribution
  const whole = goods + delivery.net + delivery.tax
  const amount = Math.min(whole, centimes(back.paid))
  const debits: [PostingDraft["kind"], string, number][] = [
    ["cooperative", back.cooperative_id, parts.cooperative],
    ["cooperative_tax", back.cooperative_id, parts.tax],
    ["commission", MARKET, parts.commission],
    ["contribution", MARKET, parts.contribution],
    ["delivery", MARKET, delivery.net],
    ["delivery_tax", MARKET, delivery.tax],
    ["rounding", MARKET, amount - whole],
    ["receivable", MARKET, -amount],
  ]
  return {
    amount: amount / 100,
    postings: debits.filter(([, , of]) => of !== 0).map(([kind, owner, of]) => ({ kind, owner, amount: of / 100 })),
  }
}

/** Centimes of some pieces of a line. */
const portion = (of: number, pieces: number, all: number) => Math.round((centimes(of) * pieces) / all)
