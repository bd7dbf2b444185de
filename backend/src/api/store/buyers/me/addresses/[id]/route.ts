import type { MedusaRequest } from "@medusajs/framework/http"
import { deleteCustomerAddressesWorkflow, updateCustomerAddressesWorkflow } from "@medusajs/medusa/core-flows"
import { toMedusaAddress } from "../../../../../../account/address"
import { oneAtATime } from "../../../../../../account/lock"
import { readAddresses } from "../../../../../../account/read-addresses"
import { answer } from "../../../../../../contracts/answer"
import { refusal } from "../../../../../../contracts/codes"
import { buyerIdOf } from "../../../../../../contracts/guards"
import * as contract from "./contract"

export const PUT = answer(contract.PUT, ({ params: { id }, body, request }) =>
  changeOwn(request, id, (customer_id) =>
    updateCustomerAddressesWorkflow(request.scope).run({
      input: { selector: { id, customer_id }, update: toMedusaAddress(body) },
    })
  )
)

export const DELETE = answer(contract.DELETE, ({ params: { id }, request }) =>
  changeOwn(request, id, () => deleteCustomerAddressesWorkflow(request.scope).run({ input: { ids: [id] } }))
)

/** Somebody else's address is not there. */
async function changeOwn(request: MedusaRequest, id: string, change: (customer_id: string) => Promise<unknown>) {
  const customer_id = buyerIdOf(request) as string
  return oneAtATime(request.scope, `account:${customer_id}`, async () => {
    const kept = await readAddresses(request.scope, customer_id)
    if (!kept.some((one) => one.id === id)) throw refusal("NOT_FOUND")
    await change(customer_id)
    return { addresses: await readAddresses(request.scope, customer_id) }
  })
}
