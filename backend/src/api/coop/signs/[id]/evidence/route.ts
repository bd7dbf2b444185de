import { answerRaw } from "../../../../../contracts/answer"
import { callerOf } from "../../../../../contracts/guards"
import { sendEvidence } from "../../../../../files/keep"
import { requireSignRow } from "../../../../../desk/read-own-signs"
import * as contract from "./contract"

export const GET = answerRaw(contract.GET, async ({ params: { id }, request }, response) => {
  const { evidence_key } = await requireSignRow(request.scope, callerOf(request).cooperative_id, id)
  await sendEvidence(request.scope, response, evidence_key)
})
