type Marked = { metadata?: Record<string, unknown> | null }

export type MarkedProduct = Marked & { categories?: (Marked | null)[] }

/**
 * Goods that spoil, or are made for one buyer: nobody may change their mind about them. An administrator marks the
 * category or the product with `no_withdrawal` in its metadata.
 */
export function isPerishable(product: MarkedProduct | null | undefined): boolean {
  return [product, ...(product?.categories ?? [])].some((one) => one?.metadata?.no_withdrawal === true)
}
