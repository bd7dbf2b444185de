/** Rates in basis points: 800 is 8 %. */
export type Rates = { commission_points: number; contribution_points: number }

export type Split = {
  price: number
  net: number
  tax: number
  commission: number
  contribution: number
  cooperative: number
}

/**
 * What becomes of a price the buyer pays, in MAD. Each part is rounded to the centime; what rounding leaves over goes
 * to the cooperative, so the parts always add up to the price.
 * @param taxPercent the rate included in the price, such as 20
 */
export function splitPrice(price: number, taxPercent: number, rates: Rates): Split {
  const centimes = Math.round(price * 100)
  const net = Math.round(centimes / (1 + taxPercent / 100))
  const commission = Math.round((net * rates.commission_points) / 10_000)
  const contribution = Math.round((net * rates.contribution_points) / 10_000)
  return {
    price: centimes / 100,
    net: net / 100,
    tax: (centimes - net) / 100,
    commission: commission / 100,
    contribution: contribution / 100,
    cooperative: (net - commission - contribution) / 100,
  }
}
