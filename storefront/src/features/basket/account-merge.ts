import type { BasketLine } from "./storage"

export interface AccountLine {
  variant_id: string
  quantity: number
  seen_price?: number
}

/**
 * The device's lines and the account's, given what both agreed on last time (nothing at the first sign-in).
 * Only what one side changed since then wins over the other; where both changed, the larger number stays, so that
 * nothing is lost.
 */
export function mergeWithAccount(
  device: readonly BasketLine[],
  account: readonly AccountLine[],
  agreed: readonly AccountLine[]
): BasketLine[] {
  const base = new Map(agreed.map((line) => [line.variant_id, line.quantity]))
  const kept = new Map(account.map((line) => [line.variant_id, line]))
  const here = new Map(device.map((line) => [line.variantId, line]))
  const order = [...here.keys(), ...[...kept.keys()].filter((id) => !here.has(id))]
  return order.flatMap((variantId) => {
    const line = here.get(variantId)
    const other = kept.get(variantId)
    const quantity = chosen(line?.quantity ?? 0, other?.quantity ?? 0, base.get(variantId) ?? 0)
    if (quantity === 0) return []
    return [line ? { ...line, quantity } : { variantId, quantity, seenPrice: other?.seen_price }]
  })
}

function chosen(device: number, account: number, agreed: number): number {
  if (device === agreed) return account
  if (account === agreed) return device
  return Math.max(device, account)
}

/** Lines as the account keeps them. */
export function toAccount(lines: readonly BasketLine[]): AccountLine[] {
  return lines.map(({ variantId, quantity, seenPrice }) => ({
    variant_id: variantId,
    quantity,
    ...(seenPrice !== undefined && { seen_price: seenPrice }),
  }))
}

/** Whether two baskets hold the same pieces, whatever their order. */
export function samePieces(some: readonly AccountLine[], others: readonly AccountLine[]): boolean {
  const quantities = new Map(others.map((line) => [line.variant_id, line.quantity]))
  return some.length === others.length && some.every((line) => quantities.get(line.variant_id) === line.quantity)
}
