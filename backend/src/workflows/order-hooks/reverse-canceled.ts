import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { LEDGER_MODULE, type LedgerModuleService } from "../../modules/ledger"
import { MARKET } from "../../modules/ledger/sale-entry"
import { reverseEntries } from "../purchase/record-orders"

type CanceledOrder = {
  id: string
  payment_collections?: { payments?: { refunds?: { id: string; amount: number }[] }[] }[]
  items: { adjustments?: { code?: string | null; amount: number }[] }[]
}

/**
 * Whoever cancels an order, buyer, cooperative, deadline or the dashboard: its sale is reversed, money given back is an
 * entry, and a code used for it can be used again (Medusa keeps the usage).
 */
cancelOrderWorkflow.hooks.orderCanceled(async ({ order }, { container }) => {
  await reverseEntries(container, [order.id], "canceled")
  const canceled = await readCanceled(container, order.id)
  await postRefunds(container, canceled)
  await freeCodes(container, canceled)
})

async function readCanceled(container: MedusaContainer, id: string): Promise<CanceledOrder> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "payment_collections.payments.refunds.id", "payment_collections.payments.refunds.amount", "items.adjustments.code", "items.adjustments.amount"],
    filters: { id },
  })
  return data[0] as unknown as CanceledOrder
}

async function postRefunds(container: MedusaContainer, order: CanceledOrder): Promise<void> {
  const ledger: LedgerModuleService = container.resolve(LEDGER_MODULE)
  const refunds = (order.payment_collections ?? []).flatMap((one) => one.payments ?? []).flatMap((one) => one.refunds ?? [])
  await ledger.post(
    refunds.map((refund) => ({
      key: `refunded:${refund.id}`,
      kind: "refunded" as const,
      order_id: order.id,
      postings: [
        { kind: "receivable" as const, owner: MARKET, amount: Number(refund.amount) },
        { kind: "cash_market" as const, owner: MARKET, amount: -Number(refund.amount) },
      ],
    }))
  )
}

async function freeCodes(container: MedusaContainer, order: CanceledOrder): Promise<void> {
  const used = order.items.flatMap((item) => item.adjustments ?? []).flatMap(({ code, amount }) => (code ? [{ code, amount: Number(amount) }] : []))
  if (used.length) await container.resolve(Modules.PROMOTION).revertUsage(used, { customer_id: null, customer_email: null })
}
