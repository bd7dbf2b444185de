import { answer } from "../../../../../contracts/answer"
import { buyerIdOf } from "../../../../../contracts/guards"
import { mustNotBeAnothers } from "../../../../../purchase/find-purchase"
import { trackToken } from "../../../../../purchase/track-token"
import { runPlacing } from "../../../../../workflows/purchase/run-placing"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ params: { id }, body: { total }, request }) => {
  await mustNotBeAnothers(request.scope, id, buyerIdOf(request))
  const placed = await runPlacing(request.scope, { purchase_id: id, total })
  return { ...placed, track_token: trackToken(id) }
})
