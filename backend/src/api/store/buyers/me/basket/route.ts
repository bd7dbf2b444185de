import { answer } from "../../../../../contracts/answer"
import { refusal } from "../../../../../contracts/codes"
import { buyerIdOf } from "../../../../../contracts/guards"
import { keepBasketWorkflow, readKeptBasket } from "../../../../../workflows/basket/keep-basket"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ request }) => {
  const customer_id = buyerIdOf(request)
  if (!customer_id) throw refusal("NOT_SIGNED_IN")
  return { lines: await readKeptBasket(request.scope, customer_id) }
})

export const PUT = answer(contract.PUT, async ({ body, request }) => {
  const customer_id = buyerIdOf(request)
  if (!customer_id) throw refusal("NOT_SIGNED_IN")
  const { result: lines } = await keepBasketWorkflow(request.scope).run({ input: { customer_id, lines: body.lines } })
  return { lines }
})
