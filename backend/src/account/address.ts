import type { CustomerAddressDTO } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import type { savedAddress, writtenAddress } from "../contracts/shapes/account"

/** How many addresses an account keeps. */
export const MOST_ADDRESSES = 20

/** An address as Medusa keeps it: the same places in its row as on an order. */
export function toMedusaAddress({ is_default, ...address }: z.output<typeof writtenAddress>) {
  return {
    first_name: address.recipient,
    phone: address.phone,
    province: address.province_id,
    city: address.city,
    address_1: address.street,
    address_2: address.landmark,
    postal_code: address.postcode,
    country_code: "ma",
    is_default_shipping: is_default,
  }
}

/** One that a plain client wrote may lack parts: they read as empty, and are asked for when it is used. */
export function fromMedusaAddress(row: CustomerAddressDTO): z.input<typeof savedAddress> {
  return {
    id: row.id,
    recipient: [row.first_name, row.last_name].filter(Boolean).join(" "),
    phone: row.phone ?? "",
    province_id: row.province ?? "",
    city: row.city ?? "",
    street: row.address_1 ?? "",
    landmark: row.address_2 ?? "",
    postcode: row.postal_code ?? "",
    is_default: row.is_default_shipping,
  }
}
