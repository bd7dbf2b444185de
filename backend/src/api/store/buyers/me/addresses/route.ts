import { createCustomerAddressesWorkflow } from "@medusajs/medusa/core-flows"
import { MOST_ADDRESSES, toMedusaAddress } from "../../../../../account/address"
import { oneAtATime } from "../../../../../account/lock"
import { readAddresses } from "../../../../../account/read-addresses"
import { answer } from "../../../../../contracts/answer"
import { refusal } from "../../../../../contracts/codes"
import { buyerIdOf } from "../../../../../contracts/guards"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ request }) => ({
  addresses: await readAddresses(request.scope, buyerIdOf(request) as string),
}))

export const POST = answer(contract.POST, ({ body, request }) => {
  const customer_id = buyerIdOf(request) as string
  return oneAtATime(request.scope, `account:${customer_id}`, async () => {
    const kept = await readAddresses(request.scope, customer_id)
    if (kept.length >= MOST_ADDRESSES) throw refusal("ADDRESSES_FULL")
    const written = toMedusaAddress({ ...body, is_default: body.is_default || kept.length === 0 })
    await createCustomerAddressesWorkflow(request.scope).run({
      input: { addresses: [{ customer_id, ...written }] },
    })
    return { addresses: await readAddresses(request.scope, customer_id) }
  })
})
