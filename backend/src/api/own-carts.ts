import type { MedusaContainer } from "@medusajs/framework/types"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { askedPath, idAfter } from "../contracts/asked-path"
import { refusal } from "../contracts/codes"
import { buyerIdOf } from "../contracts/guards"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../modules/purchase"
import { PLAIN_CART } from "../modules/purchase/fingerprint"
import { keepGuest } from "./guest-mails"

type Address = { id?: unknown }
type Body = {
  cart_id?: unknown
  email?: unknown
  metadata?: unknown
  shipping_address?: Address | string | null
  billing_address?: Address | string | null
}
type Cart = {
  id: string
  completed_at: Date | null
  metadata: Record<string, unknown> | null
  shipping_address?: { id: string } | null
  billing_address?: { id: string } | null
  customer?: { id: string; has_account: boolean } | null
  items?: { id: string }[]
}

/** What only our own carts say of themselves: by it a purchase finds its orders. */
const ours = ["purchase_id", "cooperative_id"]

/**
 * In front of every /store route of Medusa's, which all take whatever cart they are told by path, query or body, or by
 * its payment collection. A cart of a purchase is private and never changes; one of an account is its buyer's; of a
 * completed one only its order is told again; lines and addresses are the cart's own. All else is not there.
 * Throws NOT_FOUND or INVALID_INPUT.
 */
export async function guardOwnCarts(request: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) {
  const body = (request.body ?? {}) as Body
  const buyer = buyerIdOf(request)
  const ids = await namedCarts(request, body)
  const carts = ids.length ? await readCarts(request.scope, ids) : []
  const completes = /\/complete$/i.test(askedPath(request))
  const own = (cart: Cart) =>
    !isOfPurchase(cart) &&
    (!cart.completed_at || completes) &&
    (!cart.customer?.has_account || cart.customer.id === buyer)
  if (ids.some((id) => !carts.some((cart) => cart.id === id && own(cart)))) throw refusal("NOT_FOUND")
  if (carts.length && (await areOfPurchases(request.scope, ids))) throw refusal("NOT_FOUND")
  if (/^\/store\/carts(\/|$)/i.test(askedPath(request))) await mustWriteOwn(request, body, carts[0], buyer)
  next()
}

/** The ids of all carts a request names, whatever shape they come in. */
async function namedCarts(request: MedusaRequest, body: Body): Promise<string[]> {
  const collection = idAfter("/store/payment-collections/", request)
  const named = [idAfter("/store/carts/", request), ...strings(request.query.cart_id), ...strings(body.cart_id)]
  if (collection) named.push(await cartOfCollection(request.scope, collection))
  return [...new Set(named.filter((id) => id !== undefined))]
}

const strings = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(strings)
      : []

/** A collection of an order's has no cart: nobody opens a payment of it here. */
async function cartOfCollection(container: MedusaContainer, payment_collection_id: string): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart_payment_collection",
    fields: ["cart_id"],
    filters: { payment_collection_id },
  })
  const [tied] = data as { cart_id: string }[]
  if (!tied) throw refusal("NOT_FOUND")
  return tied.cart_id
}

async function readCarts(container: MedusaContainer, id: string[]): Promise<Cart[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: [
      "id",
      "completed_at",
      "metadata",
      "shipping_address.id",
      "billing_address.id",
      "customer.id",
      "customer.has_account",
      "items.id",
    ],
    filters: { id },
  })
  return data as unknown as Cart[]
}

/** Also one that its purchase has given up for a newer one. */
const isOfPurchase = (cart: Cart) => cart.metadata?.purchase_id !== undefined

async function areOfPurchases(container: MedusaContainer, cart_id: string[]): Promise<boolean> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
  const parcels = await purchases.listParcels({ cart_id }, { select: ["fingerprint"] })
  return parcels.some((parcel) => parcel.fingerprint !== PLAIN_CART)
}

async function mustWriteOwn(request: MedusaRequest, body: Body, cart: Cart | undefined, buyer: string | null) {
  const line = /\/line-items\/([^/]+)$/i.exec(askedPath(request))?.[1]
  if (line && !cart?.items?.some(({ id }) => id === line)) throw refusal("NOT_FOUND")
  const addresses = [cart?.shipping_address?.id, cart?.billing_address?.id]
  for (const address of [body.shipping_address, body.billing_address]) {
    const named = typeof address === "object" ? address?.id : address
    if (named !== undefined && !addresses.includes(named as string)) throw refusal("NOT_FOUND")
  }
  if (ours.some((key) => key in ((body.metadata ?? {}) as object)))
    throw refusal("INVALID_INPUT", "the market's own words", [{ field: "metadata", code: "INVALID_KEY" }])
  // A cart that is a guest's stays one: for it Medusa looks for guests alone.
  const owned = cart ? cart.customer : buyer
  if (typeof body.email === "string" && !owned) await keepGuest(request, { typed: body.email, buyer, cart: cart?.id })
}
