import { answer } from "../../../../contracts/answer"
import { callerOf } from "../../../../contracts/guards"
import { readForDesk } from "../../../../desk/read-for-desk"
import { updateListingWorkflow } from "../../../../workflows/listing/update-listing"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ params: { id }, request }) => ({
  listing: await readForDesk(request.scope, { id, cooperative_id: callerOf(request).cooperative_id }),
}))

export const PUT = answer(contract.PUT, async ({ params: { id }, body, request }) => {
  const { cooperative_id } = callerOf(request)
  await updateListingWorkflow(request.scope).run({ input: { id, cooperative_id, ...body } })
  return { listing: await readForDesk(request.scope, { id, cooperative_id }) }
})
