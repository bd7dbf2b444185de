import { answer } from "../../../../contracts/answer"
import { callerOf } from "../../../../contracts/guards"
import { requireOwnSign } from "../../../../desk/read-own-signs"
import { claimSignWorkflow } from "../../../../workflows/shop/claim-sign"
import { withdrawSignWorkflow } from "../../../../workflows/shop/withdraw-sign"
import * as contract from "./contract"

export const PUT = answer(contract.PUT, async ({ params: { id }, body, request }) => {
  const { cooperative_id } = callerOf(request)
  await claimSignWorkflow(request.scope).run({ input: { cooperative_id, id, ...body } })
  return { sign: await requireOwnSign(request.scope, cooperative_id, id) }
})

export const DELETE = answer(contract.DELETE, async ({ params: { id }, request }) => {
  await withdrawSignWorkflow(request.scope).run({ input: { id, cooperative_id: callerOf(request).cooperative_id } })
  return { id }
})
