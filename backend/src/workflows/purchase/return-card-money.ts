import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refundPaymentsWorkflow } from "@medusajs/medusa/core-flows"
import { paymentProviders } from "../../market/payments"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../../modules/purchase"
import { tellParcel } from "../message/tell-parcel"
import { postRefunds } from "../order-hooks/post-refunds"

type Kept = { payment_id: string; order_id: string; amount: string }

/**
 * Medusa cancels an order even where Stripe could not be reached for its refund, and says so in the log alone. This
 * finds what cancelled orders still hold, and gives it back. Returns how many were found.
 */
export async function returnCardMoney(container: MedusaContainer, most: number): Promise<number> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: Kept[] } = await knex.raw(
    `select p.id as payment_id, o.id as order_id, c.amount - coalesce(r.amount, 0) as amount
       from "order" o
       join order_payment_collection l on l.order_id = o.id and l.deleted_at is null
       join payment p on p.payment_collection_id = l.payment_collection_id and p.provider_id = ? and p.deleted_at is null
       join lateral (select sum(amount) as amount from capture where payment_id = p.id and deleted_at is null) c on true
       join lateral (select sum(amount) as amount from refund where payment_id = p.id and deleted_at is null) r on true
      where o.status = 'canceled' and o.canceled_at > now() - interval '60 days' and o.deleted_at is null
        and c.amount > coalesce(r.amount, 0)
      order by o.canceled_at limit ?`,
    [paymentProviders.card, most]
  )
  for (const { payment_id, order_id, amount } of rows) {
    // In the plural, as cancelling does: the other writes credit lines, which a cancelled order does not take.
    await refundPaymentsWorkflow(container).run({ input: [{ payment_id, amount: Number(amount) }] })
    await postRefunds(container, order_id)
    const [parcel] = await purchases.listParcels({ order_id }, { select: ["id"] })
    if (parcel) await tellParcel(container, "refunded", parcel.id)
  }
  return rows.length
}
