import { chooseRule, type CategoryLevels, type Rule } from "../../modules/commission/choose-rule"
import { splitPrice } from "../../modules/commission/split-price"
import { salePostings, type PostingDraft, type SaleLine } from "../../modules/ledger/sale-entry"

type TaxLine = { rate: number | string }
export type SoldOrder = {
  id: string
  total: number
  items: { id: string; product_id: string; total: number; tax_lines?: TaxLine[] }[]
  shipping_methods: { total: number; tax_lines?: TaxLine[] }[]
}

type FrozenRates = { line_item_id: string; commission_points: number; contribution_points: number }

type FrozenAmounts = { gross: number; net: number; commission: number; contribution: number }

export type FrozenLine = FrozenRates & FrozenAmounts & { order_id: string; rule_id: string | null }

const percent = (lines: TaxLine[] | undefined) => (lines ?? []).reduce((sum, line) => sum + Number(line.rate), 0)

/**
 * What an order means in money: each line's rate, frozen, and the postings of its entry. Pure.
 * Every line, the delivery fee and their taxes are rounded to the centime before they are added.
 */
export function reckonSale(
  order: SoldOrder,
  sale: { cooperative_id: string; rules: readonly Rule[]; categories: ReadonlyMap<string, CategoryLevels>; at: Date }
): { lines: FrozenLine[]; postings: PostingDraft[] } {
  const split = order.items.map((item) => {
    const rule = chooseRule(sale.rules, {
      cooperative_id: sale.cooperative_id,
      categories: sale.categories.get(item.product_id) ?? [],
      at: sale.at,
    })
    const rates = {
      commission_points: rule?.commission_points ?? 0,
      contribution_points: rule?.contribution_points ?? 0,
    }
    return { item, rule, rates, parts: splitPrice(Number(item.total), percent(item.tax_lines), rates) }
  })
  return {
    lines: split.map(({ item, rule, rates, parts }) => ({
      line_item_id: item.id,
      order_id: order.id,
      rule_id: rule?.id ?? null,
      ...rates,
      ...amountsOf(parts),
    })),
    postings: postingsOf(
      order,
      sale.cooperative_id,
      split.map(({ parts }) => parts)
    ),
  }
}

/**
 * An order as it stands now, each line at the rates frozen when it was sold: what the lines are worth, those taken out
 * nothing, and the postings. Pure.
 */
export function reckonAtRates<Line extends FrozenRates>(
  order: SoldOrder,
  cooperative_id: string,
  frozen: readonly Line[]
): { lines: (Line & FrozenAmounts)[]; postings: PostingDraft[] } {
  const split = frozen.map((line) => {
    const item = order.items.find(({ id }) => id === line.line_item_id)
    return { line, parts: splitPrice(Number(item?.total ?? 0), percent(item?.tax_lines), line) }
  })
  return {
    lines: split.map(({ line, parts }) => ({ ...line, ...amountsOf(parts) })),
    postings: postingsOf(
      order,
      cooperative_id,
      split.map(({ parts }) => parts)
    ),
  }
}

const amountsOf = ({ price, net, commission, contribution }: ReturnType<typeof splitPrice>): FrozenAmounts => ({
  gross: price,
  net,
  commission,
  contribution,
})

function postingsOf(order: SoldOrder, cooperative_id: string, lines: SaleLine[]): PostingDraft[] {
  const delivery = order.shipping_methods.reduce(
    (sum, method) => {
      const parts = splitPrice(Number(method.total), percent(method.tax_lines), {
        commission_points: 0,
        contribution_points: 0,
      })
      return { net: sum.net + parts.net, tax: sum.tax + parts.tax }
    },
    { net: 0, tax: 0 }
  )
  return salePostings({ cooperative_id, total: Number(order.total), lines, delivery })
}
