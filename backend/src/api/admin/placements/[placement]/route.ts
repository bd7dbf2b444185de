import { answer } from "../../../../contracts/answer"
import { staffIdOf } from "../../../../contracts/guards"
import { readPlacement } from "../../../../features/read-placement"
import { changePlacementWorkflow } from "../../../../workflows/feature/change-placement"
import * as contract from "./contract"

export const GET = answer(contract.GET, ({ params: { placement }, request }) => readPlacement(request.scope, placement))

export const POST = answer(contract.POST, async ({ params: { placement }, body, request }) => {
  await changePlacementWorkflow(request.scope).run({ input: { ...body, placement, chosen_by: staffIdOf(request) } })
  return readPlacement(request.scope, placement)
})
