import type { MedusaContainer } from "@medusajs/framework/types"
import { COMMISSION_MODULE, type CommissionModuleService } from "../../modules/commission"
import { LEDGER_MODULE, type LedgerModuleService } from "../../modules/ledger"
import type { SoldLine } from "./reckon-return"

/** What the books say of an order as it was sold: its lines at the rates frozen then, and its delivery. */
export async function readSold(
  container: MedusaContainer,
  order_id: string,
  items: { item_id: string; quantity: number }[]
): Promise<{ lines: SoldLine[]; delivery: { net: number; tax: number } }> {
  const commissions: CommissionModuleService = container.resolve(COMMISSION_MODULE)
  const ledger: LedgerModuleService = container.resolve(LEDGER_MODULE)
  const [frozen, [placed]] = await Promise.all([
    commissions.listLineCommissions({ order_id }, { take: items.length }),
    ledger.listEntries({ key: `placed:${order_id}` }, { relations: ["postings", "postings.account"] }),
  ])
  const byItem = new Map(frozen.map((line) => [line.line_item_id, line]))
  const posted = (kind: string) =>
    -(placed?.postings ?? [])
      .filter((posting) => posting.account.kind === kind)
      .reduce((sum, posting) => sum + Number(posting.amount), 0)
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
