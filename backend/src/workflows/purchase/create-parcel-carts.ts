import type { ItemTaxLineDTO, MedusaContainer, ShippingTaxLineDTO } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId, Modules } from "@medusajs/framework/utils"
import { updateCartPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { medusaLocale } from "../../contracts/locales"
import type { MarketSettings } from "../../market/settings"
import { paymentProviders } from "../../market/payments"
import type { PlannedParcel, PrepareInput } from "./plan-parcels"
import { readCartTotals, type CartTotals } from "./read-cart-totals"

type Making = { parcels: readonly PlannedParcel[]; input: PrepareInput; purchase_id: string; settings: MarketSettings }
type Made = { cart_id: string; totals: CartTotals }

const CURRENCY = "mad"

/**
 * The private Medusa carts of some parcels, in their order: items, address, delivery at our price, tax, code, payment
 * collection and session. Made by the modules in bulk rather than by one native workflow a cart, of which each reads
 * the same region, tax and channel again: the number of statements hardly grows with the number of parcels.
 */
export async function createParcelCarts(container: MedusaContainer, making: Making): Promise<Made[]> {
  if (!making.parcels.length) return []
  const drafts = making.parcels.map((parcel) => draftCart(parcel, making))
  const carts = container.resolve(Modules.CART)
  const taxes = await container.resolve(Modules.TAX).getTaxLines(
    drafts.flatMap((draft) => draft.taxables),
    {
      address: { country_code: "ma", province_code: making.input.body.address.province_id },
      locale: medusaLocale[making.input.locale],
    }
  )
  await carts.createCarts(drafts.map((draft) => draft.cart))
  await carts.addShippingMethods(drafts.map((draft) => draft.shipping_method))
  await Promise.all([
    carts.addLineItemTaxLines(
      taxes.filter(isItemTax).map(({ line_item_id, ...line }) => ({ ...taxOf(line), item_id: line_item_id }))
    ),
    // The overload without a cart loses its lines (2.21.2); the cart named here is only checked to exist.
    carts.addShippingMethodTaxLines(
      drafts[0].cart.id,
      taxes
        .filter(isShippingTax)
        .map(({ shipping_line_id, ...line }) => ({ ...taxOf(line), shipping_method_id: shipping_line_id }))
    ),
  ])
  const cart_ids = drafts.map((draft) => draft.cart.id)
  await applyPromotions(container, making.parcels, cart_ids)
  const totals = await readCartTotals(container, cart_ids)
  const made = cart_ids.map((cart_id) => ({ cart_id, totals: totals.get(cart_id) as CartTotals }))
  await openPayments(container, made, making)
  return made
}

/** Ids are given here, so that tax is asked for all carts at once before any is written. */
function draftCart(parcel: PlannedParcel, { input, purchase_id, settings }: Making) {
  const { body, customer_id, locale } = input
  const cart_id = generateEntityId(undefined, "cart")
  const option = settings.shipping_options[parcel.delivery.service]
  const items = parcel.group.lines.map((line) => ({
    id: generateEntityId(undefined, "cali"),
    ...line.snapshot,
    product_id: line.product_id,
    variant_id: line.variant_id,
    quantity: line.quantity,
    unit_price: line.unit_price,
    is_tax_inclusive: true,
    requires_shipping: true,
  }))
  const shipping_method = {
    id: generateEntityId(undefined, "casm"),
    cart_id,
    shipping_option_id: option.id,
    name: option.name,
    amount: parcel.delivery.fee,
    is_tax_inclusive: true,
    data: { service: parcel.delivery.service, ...(parcel.delivery.fair && { fair_id: parcel.delivery.fair.id }) },
  }
  return {
    cart: {
      id: cart_id,
      region_id: settings.region_id,
      sales_channel_id: settings.sales_channel_id,
      currency_code: CURRENCY,
      locale: medusaLocale[locale],
      customer_id: customer_id ?? undefined,
      email: body.email || undefined,
      shipping_address: medusaAddress(body.address),
      items,
      metadata: { purchase_id, cooperative_id: parcel.group.cooperative.id },
    },
    shipping_method,
    taxables: [
      ...items.map((item) => ({
        id: item.id,
        product_id: item.product_id,
        product_type_id: item.product_type_id,
        quantity: item.quantity,
        unit_price: item.unit_price,
        currency_code: CURRENCY,
      })),
      {
        id: shipping_method.id,
        shipping_option_id: option.id,
        unit_price: parcel.delivery.fee,
        currency_code: CURRENCY,
      },
    ],
  }
}

function medusaAddress(address: PrepareInput["body"]["address"]) {
  return {
    first_name: address.recipient,
    address_1: address.street,
    address_2: address.landmark,
    city: address.city,
    province: address.province_id,
    postal_code: address.postcode,
    country_code: "ma",
    phone: address.phone,
  }
}

const isItemTax = (line: ItemTaxLineDTO | ShippingTaxLineDTO): line is ItemTaxLineDTO => "line_item_id" in line
const isShippingTax = (line: ItemTaxLineDTO | ShippingTaxLineDTO): line is ShippingTaxLineDTO =>
  "shipping_line_id" in line

function taxOf(line: Omit<ItemTaxLineDTO, "line_item_id">) {
  return {
    code: line.code ?? line.name,
    rate: line.rate ?? 0,
    description: line.name,
    tax_rate_id: line.rate_id,
    provider_id: line.provider_id,
  }
}

/**
 * Medusa's own workflow, where there is a code for the parcel or a promotion that needs none. It fails on a code that names
 * nothing: such a code takes nothing off, and the answer says so.
 */
async function applyPromotions(
  container: MedusaContainer,
  parcels: readonly PlannedParcel[],
  cart_ids: string[]
): Promise<void> {
  const asked = parcels.flatMap(({ code }) => code || [])
  const promotions = await container.resolve(Modules.PROMOTION).listPromotions(
    { status: ["active"], $or: [{ is_automatic: true }, { code: asked }] },
    // Those with a code first: of the others it is enough to know that there is one.
    { select: ["code", "is_automatic"], order: { is_automatic: "ASC" }, take: asked.length + 1 }
  )
  const automatic = promotions.some((promotion) => promotion.is_automatic)
  const known = new Set(promotions.map((promotion) => promotion.code))
  const concerned = parcels.flatMap(({ code }, index) => {
    const promo_codes = code && known.has(code) ? [code] : []
    return promo_codes.length || automatic ? [{ promo_codes, cart_id: cart_ids[index] }] : []
  })
  await Promise.all(
    concerned.map(({ promo_codes, cart_id }) =>
      updateCartPromotionsWorkflow(container).run({
        input: { cart_id, promo_codes, force_refresh_payment_collection: false },
      })
    )
  )
}

/** Straight to the module: cards are for purchases only, so no region offers them, as Medusa's workflow would ask. */
async function openPayments(container: MedusaContainer, made: Made[], { input, purchase_id }: Making): Promise<void> {
  const payment = container.resolve(Modules.PAYMENT)
  const collections = await payment.createPaymentCollections(
    made.map(({ totals }) => ({ currency_code: CURRENCY, amount: totals.total }))
  )
  await container.resolve(ContainerRegistrationKeys.LINK).create(
    made.map(({ cart_id }, index) => ({
      [Modules.CART]: { cart_id },
      [Modules.PAYMENT]: { payment_collection_id: collections[index].id },
    }))
  )
  await Promise.all(
    made.map(({ totals }, index) =>
      payment.createPaymentSession(collections[index].id, {
        provider_id: paymentProviders[input.body.payment],
        currency_code: CURRENCY,
        amount: totals.total,
        data: { purchase_id },
      })
    )
  )
}
