/** The variant a listing's page opens with: one that can be bought, if any. */
export function firstVariant<Variant extends { available: number }>(variants: readonly Variant[]): Variant | undefined {
  return variants.find(({ available }) => available > 0) ?? variants[0]
}
