import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../../modules/purchase"
import { answerDeadline } from "../../modules/purchase/answer-deadline"
import { ordersOfPurchase } from "./orders-of-purchase"
import { recordOrders } from "./record-orders"
import { releaseCardIntent } from "./release-card-intent"
import { undoOrders } from "./undo-orders"

type Remains = {
  id: string
  status: string
  metadata: { purchase_id?: string; cooperative_id?: string } | null
  items: { id: string; variant?: { manage_inventory: boolean } | null }[]
  payment_collections?: { status: string }[]
  cart?: { id: string } | null
}

/**
 * Decides a purchase that a crash left in `placing`: if the order of every parcel is whole (linked to its cart, stock
 * reserved, payment authorised) it goes forward, else everything that was made is cancelled and the purchase is a draft
 * again, whose carts are never completed.
 */
export async function repairPurchase(container: MedusaContainer, purchase_id: string): Promise<"placed" | "undone"> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
  const purchase = await purchases.retrievePurchase(purchase_id, { relations: ["parcels"] })
  const orders = await ordersOf(container, purchase_id)
  const whole = await wholeOrders(container, orders)
  const made = purchase.parcels.map((parcel) => ({
    parcel,
    order: whole.find((order) => order.cart?.id === parcel.cart_id),
  }))
  const complete = made.length > 0 && orders.length === made.length && made.every(({ order }) => order)
  if (complete) {
    const at = new Date()
    await recordOrders(
      container,
      made.map(({ parcel, order }) => ({
        order_id: order?.id as string,
        cooperative_id: parcel.cooperative_id,
        purchase_id,
      })),
      at
    )
    await purchases.markPlaced(
      purchase_id,
      made.map(({ parcel, order }) => ({
        id: parcel.id,
        order_id: order?.id as string,
        answer_due_at: answerDeadline(at, purchase.payment),
      })),
      at
    )
    await container.resolve(Modules.EVENT_BUS).emit({ name: "purchase.placed", data: { id: purchase_id } })
    return "placed"
  }
  await undoOrders(container, orders)
  await purchases.replaceParcels(purchase_id, [], 0)
  await purchases.updatePurchases({ id: purchase_id, status: "draft" })
  await releaseCardIntent(container, purchase_id)
  return "undone"
}

async function ordersOf(container: MedusaContainer, purchase_id: string): Promise<Remains[]> {
  const rows = await ordersOfPurchase(container, purchase_id)
  if (!rows.length) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "id",
      "status",
      "metadata",
      "items.id",
      "items.variant.manage_inventory",
      "payment_collections.status",
      "cart.id",
    ],
    filters: { id: rows.map((row) => row.id) },
  })
  return data as unknown as Remains[]
}

async function wholeOrders(container: MedusaContainer, orders: Remains[]): Promise<Remains[]> {
  const items = orders.flatMap((order) =>
    order.items.filter((item) => item.variant?.manage_inventory).map((item) => item.id)
  )
  const reservations = items.length
    ? await container
        .resolve(Modules.INVENTORY)
        .listReservationItems({ line_item_id: items }, { select: ["line_item_id"], take: items.length * 4 })
    : []
  const reserved = new Set(reservations.map((reservation) => reservation.line_item_id))
  return orders.filter(
    (order) =>
      order.status !== "canceled" &&
      order.cart &&
      order.payment_collections?.some((collection) => ["authorized", "completed"].includes(collection.status)) &&
      order.items.every((item) => !item.variant?.manage_inventory || reserved.has(item.id))
  )
}
