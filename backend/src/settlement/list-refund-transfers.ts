import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { GET as contract } from "../api/admin/refund-transfers/contract"
import { medusaLocale } from "../contracts/locales"
import { SETTLEMENT_MODULE, type SettlementModuleService } from "../modules/settlement"

type Asked = z.output<NonNullable<(typeof contract)["query"]>>
type Answer = z.input<(typeof contract)["response"]>

type ParcelRow = {
  order_id: string
  cooperative: { name: string }
  purchase: {
    id: string
    reference: string
    phone: string
    address: { recipient?: string }
    payer: { name?: string } | null
  }
}

/** What is still owed to buyers who paid by bank transfer: three statements for a page, whatever its length. */
export async function listRefundTransfers(
  container: MedusaContainer,
  { locale, page, page_size }: Asked
): Promise<Answer> {
  const settlement: SettlementModuleService = container.resolve(SETTLEMENT_MODULE)
  const [due, count] = await settlement.listAndCountRefundTransfers(
    { sent_on: null },
    { order: { created_at: "ASC", id: "ASC" }, skip: (page - 1) * page_size, take: page_size }
  )
  const orders = [...new Set(due.map(({ order_id }) => order_id))]
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const whose = ["id", "reference", "phone", "address", "payer"].map((field) => `purchase.${field}`)
  const { data } = orders.length
    ? await query.graph(
        { entity: "parcel", fields: ["order_id", "cooperative.name", ...whose], filters: { order_id: orders } },
        { locale: medusaLocale[locale] }
      )
    : { data: [] }
  const parcels = new Map((data as unknown as ParcelRow[]).map((row) => [row.order_id, row]))
  const refunds = due.flatMap(({ id, order_id, amount, created_at }) => {
    const parcel = parcels.get(order_id)
    if (!parcel) return []
    const { purchase, cooperative } = parcel
    return {
      ...{ id, purchase_id: purchase.id, reference: purchase.reference, cooperative: cooperative.name },
      ...{ amount: Number(amount), since: new Date(created_at).toISOString(), phone: purchase.phone },
      payer: purchase.payer?.name || purchase.address.recipient || "",
    }
  })
  return { refunds, count, page, page_size }
}
