import { answer } from "../../../../../contracts/answer"
import { callerOf } from "../../../../../contracts/guards"
import { requireOwnListing } from "../../../../../desk/plan-change"
import { stateOf } from "../../../../../desk/show-listing"
import { changeListingStateWorkflow } from "../../../../../workflows/listing/change-listing-state"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ params: { id }, body, request }) => {
  const { cooperative_id } = callerOf(request)
  await changeListingStateWorkflow(request.scope).run({ input: { id, cooperative_id, ...body } })
  const own = await requireOwnListing(request.scope, { id, cooperative_id })
  return { id, handle: own.product.handle, state: stateOf(own), version: own.row.version }
})
