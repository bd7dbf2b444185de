import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { GET as contract } from "../api/admin/cash-differences/contract"
import { SETTLEMENT_MODULE, type SettlementModuleService } from "../modules/settlement"
import { readNames } from "../reports/read-names"

type Asked = z.output<NonNullable<(typeof contract)["query"]>>
type Answer = z.input<(typeof contract)["response"]>
type ParcelRow = { order_id: string; purchase: { id: string; reference: string } }

/** Cash that was counted otherwise than expected, what is open first, then the newest: three statements for a page. */
export async function listCashDifferences(
  container: MedusaContainer,
  { locale, page, page_size }: Asked
): Promise<Answer> {
  const settlement: SettlementModuleService = container.resolve(SETTLEMENT_MODULE)
  const [shown, count] = await settlement.listAndCountCashDifferences(
    {},
    // What is open has no day: PostgreSQL puts it first.
    { order: { resolved_at: "DESC", created_at: "DESC", id: "DESC" }, skip: (page - 1) * page_size, take: page_size }
  )
  const cooperatives = shown.flatMap(({ holder_kind, holder }) => (holder_kind === "cooperative" ? [holder] : []))
  const orders = shown.flatMap(({ order_id }) => order_id ?? [])
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [nameOf, { data }] = await Promise.all([
    readNames(container, "cooperative", [...new Set(cooperatives)], locale),
    orders.length
      ? query.graph({
          entity: "parcel",
          fields: ["order_id", "purchase.id", "purchase.reference"],
          filters: { order_id: orders },
        })
      : { data: [] },
  ])
  const purchases = new Map((data as unknown as ParcelRow[]).map(({ order_id, purchase }) => [order_id, purchase]))
  return {
    differences: shown.map((one) => ({
      id: one.id,
      since: new Date(one.created_at).toISOString(),
      holder_kind: one.holder_kind,
      name: nameOf(one.holder) || one.holder,
      purchase: (one.order_id && purchases.get(one.order_id)) || null,
      expected: Number(one.expected),
      counted: Number(one.counted),
      note: one.note,
      resolved: one.resolved_at
        ? { on: new Date(one.resolved_at).toISOString(), borne_by: one.borne_by ?? "market", note: one.resolution }
        : null,
    })),
    count,
    page,
    page_size,
  }
}
