import type { MedusaContainer } from "@medusajs/framework/types"
import { COMMISSION_MODULE, type CommissionModuleService } from "../../modules/commission"
import { readSales } from "../purchase/record-orders"
import type { SoldLine } from "./reckon-return"

/** What the books say of an order as it was sold: its lines at the rates frozen then, and its delivery. */
export async function readSold(
  container: MedusaContainer,
  order_id: string,
  items: { item_id: string; quantity: number }[]
): Promise<{ lines: SoldLine[]; delivery: { net: number; tax: number } }> {
  const commissions: CommissionModuleService = container.resolve(COMMISSION_MODULE)
  const [frozen, sales] = await Promise.all([
    commissions.listLineCommissions(
      { order_id, line_item_id: items.map(({ item_id }) => item_id) },
      { take: items.length }
    ),
    readSales(container, [order_id]),
  ])
  const byItem = new Map(frozen.map((line) => [line.line_item_id, line]))
  const posted = (kind: string) =>
    -(sales.get(order_id)?.postings ?? [])
      .filter((posting) => posting.kind === kind)
      .reduce((sum, posting) => sum + posting.amount, 0)
  return {
    lines: items.flatMap(({ item_id, quantity }) => {
      const line = byItem.get(item_id)
      return line ? [{ item_id, quantity, ...sumsOf(line) }] : []
    }),
    delivery: { net: posted("delivery"), tax: posted("delivery_tax") },
  }
}

const sumsOf = (line: Record<"gross" | "net" | "commission" | "contribution", number>) => ({
  gross: Number(line.gross),
  net: Number(line.net),
  commission: Number(line.commission),
  contribution: Number(line.contribution),
})
