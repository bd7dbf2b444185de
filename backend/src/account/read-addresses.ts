import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { savedAddress } from "../contracts/shapes/account"
import { fromMedusaAddress, MOST_ADDRESSES } from "./address"

/** The addresses of an account, the usual one first, then the newest. */
export async function readAddresses(
  container: MedusaContainer,
  customer_id: string
): Promise<z.input<typeof savedAddress>[]> {
  const rows = await container
    .resolve(Modules.CUSTOMER)
    .listCustomerAddresses({ customer_id }, { order: { created_at: "DESC" }, take: MOST_ADDRESSES })
  return rows.map(fromMedusaAddress).sort((one, other) => Number(other.is_default) - Number(one.is_default))
}
