import { answer } from "../../../contracts/answer"
import { callerOf } from "../../../contracts/guards"
import { readOwnSigns, requireOwnSign } from "../../../desk/read-own-signs"
import { claimSignWorkflow } from "../../../workflows/shop/claim-sign"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ query: { locale }, request }) => ({
  signs: await readOwnSigns(request.scope, callerOf(request).cooperative_id, { locale }),
}))

export const POST = answer(contract.POST, async ({ body, request }) => {
  const { cooperative_id } = callerOf(request)
  const { result } = await claimSignWorkflow(request.scope).run({ input: { cooperative_id, ...body } })
  return { sign: await requireOwnSign(request.scope, cooperative_id, result.id) }
})
