import { answer } from "../../../../../contracts/answer"
import { buyerIdOf } from "../../../../../contracts/guards"
import { changeFavouritesWorkflow } from "../../../../../workflows/account/change-favourites"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ body, request }) => {
  const { result: ids } = await changeFavouritesWorkflow(request.scope).run({
    input: { customer_id: buyerIdOf(request) as string, ...body },
  })
  return { ids }
})
