import { chooseRule, type Rule } from "../../modules/commission/choose-rule"
import { splitPrice } from "../../modules/commission/split-price"
import { salePostings, type PostingDraft } from "../../modules/ledger/sale-entry"

type TaxLine = { rate: number | string }
export type SoldOrder = {
  id: string
  total: number
  items: { id: string; product_id: string; total: number; tax_lines?: TaxLine[] }[]
  shipping_methods: { total: number; tax_lines?: TaxLine[] }[]
}

export type FrozenLine = {
  line_item_id: string
  order_id: string
  rule_id: string | null
  commission_points: number
  contribution_points: number
  gross: number
  net: number
  commission: number
  contribution: number
}

const percent = (lines: TaxLine[] | undefined) => (lines ?? []).reduce((sum, line) => sum + Number(line.rate), 0)

/**
 * What an order means in money: each line's rate, frozen, and the postings of its entry. Pure.
 * Every line, the delivery fee and their taxes are rounded to the centime before they are added.
 */
export function reckonSale(
  order: SoldOrder,
  sale: { cooperative_id: string; rules: readonly Rule[]; categories: ReadonlyMap<string, string[]>; at: Date }
): { lines: FrozenLine[]; postings: PostingDraft[] } {
  const split = order.items.map((item) => {
    const rule = chooseRule(sale.rules, {
      cooperative_id: sale.cooperative_id,
      category_ids: sale.categories.get(item.product_id) ?? [],
      at: sale.at,
    })
    const rates = {
      commission_points: rule?.commission_points ?? 0,
      contribution_points: rule?.contribution_points ?? 0,
    }
    return { item, rule, rates, parts: splitPrice(Number(item.total), percent(item.tax_lines), rates) }
  })
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
  return {
    lines: split.map(({ item, rule, rates, parts }) => ({
      line_item_id: item.id,
      order_id: order.id,
      rule_id: rule?.id ?? null,
      ...rates,
      gross: parts.price,
      net: parts.net,
      commission: parts.commission,
      contribution: parts.contribution,
    })),
    postings: salePostings({
      cooperative_id: sale.cooperative_id,
      total: Number(order.total),
      lines: split.map(({ parts }) => parts),
      delivery,
    }),
  }
}
