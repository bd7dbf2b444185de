import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { phone } from "../../contracts/shapes/phone"
import { marketSettings } from "../../market/settings"
import { paymentProviders, type PaymentChoice } from "../../market/payments"
import { priceDelivery, standingServices, type DeliveryService } from "../../modules/delivery/price-delivery"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../../modules/purchase"
import { answerDeadline } from "../../modules/purchase/answer-deadline"
import { PLAIN_CART } from "../../modules/purchase/fingerprint"
import { newReference } from "../../modules/purchase/reference"
import { recordOrders, unrecordOrders } from "./record-orders"

type PlainOrder = {
  id: string
  email: string | null
  customer_id: string | null
  total: number
  item_total: number
  shipping_total: number
  shipping_address: {
    first_name?: string
    last_name?: string
    address_1?: string
    address_2?: string
    city?: string
    province?: string
    postal_code?: string
    phone: string
  }
  shipping_methods: { data?: { service?: string } }[]
  items: { product_id: string; quantity: number; variant?: { weight: number | null } }[]
  payment_collections?: { payments?: { provider_id: string }[] }[]
}

export type RecordedOrder = { purchase_id: string; order_id: string }

/**
 * Gives the order of a plain Medusa client what every order has: a purchase, a parcel, frozen rates and entries. Once per
 * cart. The event goes out with those of its group, if the completion succeeds. Returns what was recorded, if anything.
 */
export async function recordPlainOrder(
  container: MedusaContainer,
  { order_id, cart_id }: { order_id: string; cart_id: string },
  eventGroupId?: string
): Promise<RecordedOrder | undefined> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
  const [known] = await purchases.listParcels({ cart_id }, { select: ["id"] })
  if (known) return undefined // inside `place`, which records its own
  const order = await readOrder(container, order_id)
  const listings = await listingsOf(container, order)
  const { cooperative } = listings[0]
  const at = new Date()
  const delivery = await deliveryOf(container, order, listings, at)
  const address = addressOf(order)
  const purchase = await purchases.createPurchases({
    reference: newReference(),
    status: "placed",
    customer_id: order.customer_id,
    email: order.email,
    phone: address.phone,
    payment: paymentOf(order),
    address,
    total: order.total,
    placed_at: at,
  })
  try {
    await purchases.createParcels({
      purchase_id: purchase.id,
      position: 0,
      cooperative_id: cooperative.id,
      cart_id,
      order_id,
      fingerprint: PLAIN_CART,
      service: delivery.service,
      goods_total: order.item_total,
      delivery_total: order.shipping_total,
      total: order.total,
      arrives_from: delivery.arrives_from,
      arrives_until: delivery.arrives_until,
      answer_due_at: answerDeadline(at, paymentOf(order)),
    })
    await recordOrders(container, [{ order_id, cooperative_id: cooperative.id, purchase_id: purchase.id }], at)
  } catch (error) {
    await unrecordPlainOrder(container, { purchase_id: purchase.id, order_id })
    throw error
  }
  const metadata = eventGroupId ? { eventGroupId } : undefined
  await container.resolve(Modules.EVENT_BUS).emit({ name: "purchase.placed", data: { id: purchase.id }, metadata })
  return { purchase_id: purchase.id, order_id }
}

/** Takes that back where the order itself is being undone. */
export async function unrecordPlainOrder(container: MedusaContainer, recorded: RecordedOrder): Promise<void> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
  await unrecordOrders(container, [recorded.order_id])
  await purchases.deletePurchases(recorded.purchase_id)
}

async function readOrder(container: MedusaContainer, id: string): Promise<PlainOrder> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "id",
      "email",
      "customer_id",
      "total",
      "item_total",
      "shipping_total",
      "shipping_address.*",
      "shipping_methods.*",
      "items.*",
      "items.variant.weight",
      "payment_collections.payments.provider_id",
    ],
    filters: { id },
  })
  return data[0] as unknown as PlainOrder
}

type ListingFacts = {
  product_id: string
  bulky: boolean
  lead_time_days: number
  cooperative: { id: string; province_id: string; region_id: string }
}

async function listingsOf(container: MedusaContainer, order: PlainOrder): Promise<ListingFacts[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "listing",
    fields: [
      "product_id",
      "bulky",
      "lead_time_days",
      "cooperative.id",
      "cooperative.province_id",
      "cooperative.region_id",
    ],
    filters: { product_id: order.items.map((item) => item.product_id) },
  })
  return data as unknown as ListingFacts[]
}

/** Days only: the fee is what the order says. */
async function deliveryOf(container: MedusaContainer, order: PlainOrder, listings: ListingFacts[], on: Date) {
  const { rates } = await marketSettings(container)
  const said = order.shipping_methods[0]?.data?.service
  const service: DeliveryService = standingServices.find((one) => one === said) ?? "home"
  const pieces = order.items.map((item) => {
    const listing = listings.find((one) => one.product_id === item.product_id)
    return {
      weight_g: item.variant?.weight ?? 0,
      bulky: listing?.bulky ?? false,
      lead_time_days: listing?.lead_time_days ?? 0,
      quantity: Number(item.quantity),
    }
  })
  const to = { province_id: order.shipping_address.province, postcode: order.shipping_address.postal_code }
  const quote = priceDelivery(rates, service, { pieces, from: listings[0].cooperative, to, on })
  return { service, arrives_from: quote?.arrives_from ?? on, arrives_until: quote?.arrives_until ?? on }
}

function addressOf({ shipping_address: address }: PlainOrder) {
  return {
    recipient: [address.first_name, address.last_name].filter(Boolean).join(" "),
    phone: phone.parse(address.phone),
    province_id: address.province ?? "",
    city: address.city ?? "",
    street: address.address_1 ?? "",
    landmark: address.address_2 ?? "",
    postcode: address.postal_code ?? "",
  }
}

function paymentOf(order: PlainOrder): PaymentChoice {
  const provider = order.payment_collections?.[0]?.payments?.[0]?.provider_id
  const choices = Object.keys(paymentProviders) as PaymentChoice[]
  return choices.find((choice) => paymentProviders[choice] === provider) ?? "cash_on_delivery"
}
