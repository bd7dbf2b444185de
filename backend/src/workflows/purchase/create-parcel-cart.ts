import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createCartWorkflow,
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
  updateTaxLinesWorkflow,
} from "@medusajs/medusa/core-flows"
import { medusaLocale } from "../../contracts/locales"
import type { MarketSettings } from "../../market/settings"
import { paymentProviders } from "../../market/payments"
import type { PlannedParcel, PrepareInput } from "./plan-parcels"

/**
 * The private Medusa cart of one parcel: items, address, delivery at our price, tax, code, payment collection and session.
 * A guest's mail is set afterwards: given to the workflow it would attach the account that happens to have it.
 */
export async function createParcelCart(
  container: MedusaContainer,
  { parcel, input, purchase_id, settings }: { parcel: PlannedParcel; input: PrepareInput; purchase_id: string; settings: MarketSettings }
): Promise<string> {
  const { body, customer_id, locale } = input
  const { result: cart } = await createCartWorkflow(container).run({
    input: {
      region_id: settings.region_id,
      sales_channel_id: settings.sales_channel_id,
      currency_code: "mad",
      locale: medusaLocale[locale],
      customer_id: customer_id ?? undefined,
      shipping_address: medusaAddress(body.address),
      items: parcel.group.lines.map(({ variant_id, quantity }) => ({ variant_id, quantity })),
      promo_codes: parcel.code ? [parcel.code] : undefined,
      metadata: { purchase_id, cooperative_id: parcel.group.cooperative.id },
      additional_data: { purchase_id },
    },
  })
  const carts = container.resolve(Modules.CART)
  const option = settings.shipping_options[parcel.delivery.service]
  const method = {
    cart_id: cart.id,
    shipping_option_id: option.id,
    name: option.name,
    amount: parcel.delivery.fee,
    is_tax_inclusive: true,
    data: { service: parcel.delivery.service },
  }
  const [shipping_method] = await carts.addShippingMethods([method])
  if (!customer_id && body.email) await carts.updateCarts([{ id: cart.id, email: body.email }])
  await updateTaxLinesWorkflow(container).run({ input: { cart_id: cart.id, shipping_methods: [shipping_method] } })
  const { result: collection } = await createPaymentCollectionForCartWorkflow(container).run({ input: { cart_id: cart.id } })
  await createPaymentSessionsWorkflow(container).run({
    input: { payment_collection_id: collection.id, provider_id: paymentProviders[body.payment], data: { purchase_id } },
  })
  return cart.id
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
