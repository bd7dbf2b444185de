import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { COMMISSION_MODULE, type CommissionModuleService } from "../../modules/commission"
import { categoryLevels, type CategoryLevels } from "../../modules/commission/choose-rule"
import { LEDGER_MODULE, type LedgerModuleService } from "../../modules/ledger"
import { reversed, summed, type PostingDraft } from "../../modules/ledger/sale-entry"
import { reckonSale, type SoldOrder } from "./reckon-sale"

/** A purchase has at most 60 lines. */
const MOST_LINES = 60

export type OrderOfCooperative = { order_id: string; cooperative_id: string; purchase_id: string }

/**
 * Freezes the rates of new orders and posts their entries. Keyed by order: written again, nothing happens.
 * A constant number of statements whatever the number of orders.
 */
export async function recordOrders(container: MedusaContainer, orders: OrderOfCooperative[], at: Date): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const commissions: CommissionModuleService = container.resolve(COMMISSION_MODULE)
  const ledger: LedgerModuleService = container.resolve(LEDGER_MODULE)
  const [{ data }, rules] = await Promise.all([
    query.graph({
      entity: "order",
      fields: [
        "id",
        "total",
        "items.*",
        "items.tax_lines.*",
        "items.total",
        "shipping_methods.*",
        "shipping_methods.tax_lines.*",
        "shipping_methods.total",
      ],
      filters: { id: orders.map((order) => order.order_id) },
    }),
    commissions.listRulesFor([...new Set(orders.map((order) => order.cooperative_id))], at),
  ])
  const sold = data as unknown as SoldOrder[]
  const categories = await categoriesOf(container, sold)
  const reckoned = sold.map((order) => {
    const owner = orders.find((one) => one.order_id === order.id) as OrderOfCooperative
    return {
      owner,
      ...reckonSale(order, { cooperative_id: owner.cooperative_id, rules, categories, at }),
    }
  })
  const frozen = await commissions.listLineCommissions(
    { order_id: orders.map((order) => order.order_id) },
    { select: ["line_item_id"], take: MOST_LINES }
  )
  const known = new Set(frozen.map((line) => line.line_item_id))
  const fresh = reckoned.flatMap((sale) => sale.lines).filter((line) => !known.has(line.line_item_id))
  if (fresh.length) await commissions.createLineCommissions(fresh)
  await ledger.post(
    reckoned.map(({ owner, postings }) => ({
      key: `placed:${owner.order_id}`,
      kind: "placed" as const,
      order_id: owner.order_id,
      purchase_id: owner.purchase_id,
      occurred_at: at,
      postings,
    }))
  )
}

/** Undoes `recordOrders` where the orders themselves are being undone: entries are never removed, so they are reversed. */
export async function unrecordOrders(container: MedusaContainer, order_ids: string[]): Promise<void> {
  const commissions: CommissionModuleService = container.resolve(COMMISSION_MODULE)
  await commissions.deleteLineCommissions({ order_id: order_ids })
  await reverseEntries(container, order_ids, "undone")
}

/** What was sold in an order, as booked: placed, and less where it was accepted in part. */
const isOfSale = ({ key }: { key: string }) => /^(placed|lessened|restored):/.test(key)

/** An order has at most a few entries. */
const MOST_ENTRIES = 20

/** The sales of some orders as they stand in the ledger, one posting an account. */
export async function readSales(container: MedusaContainer, order_ids: string[]): Promise<Map<string, Sale>> {
  const ledger: LedgerModuleService = container.resolve(LEDGER_MODULE)
  const entries = await ledger.listEntries(
    { order_id: order_ids, kind: ["placed", "adjusted"] },
    { relations: ["postings", "postings.account"], take: order_ids.length * MOST_ENTRIES }
  )
  const sales = new Map<string, Sale>()
  for (const entry of entries.filter(isOfSale)) {
    const id = entry.order_id as string
    const postings = entry.postings.map(({ account: { kind, owner }, amount }) => {
      return { kind, owner, amount: Number(amount) }
    })
    const before = sales.get(id)?.postings ?? []
    sales.set(id, { purchase_id: entry.purchase_id, postings: summed([...before, ...postings]) })
  }
  return sales
}

type Sale = { purchase_id: string | null; postings: PostingDraft[] }

/** Posts the reverse of what was sold in the orders, once. */
export async function reverseEntries(container: MedusaContainer, order_ids: string[], memo: string): Promise<void> {
  const ledger: LedgerModuleService = container.resolve(LEDGER_MODULE)
  const sales = await readSales(container, order_ids)
  await ledger.post(
    [...sales].map(([order_id, { purchase_id, postings }]) => ({
      key: `reversed:${order_id}`,
      kind: "reversed" as const,
      order_id,
      purchase_id,
      memo,
      postings: reversed(postings),
    }))
  )
}

async function categoriesOf(container: MedusaContainer, orders: SoldOrder[]): Promise<Map<string, CategoryLevels>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "categories.mpath"],
    filters: { id: [...new Set(orders.flatMap((order) => order.items.map((item) => item.product_id)))] },
  })
  return new Map(
    data.map((product) => [
      product.id,
      categoryLevels((product.categories ?? []).flatMap((category: { mpath: string } | null) => category ?? [])),
    ])
  )
}
