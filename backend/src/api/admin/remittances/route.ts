import { answer } from "../../../contracts/answer"
import { staffIdOf } from "../../../contracts/guards"
import { readNames } from "../../../reports/read-names"
import { listHeldCash } from "../../../settlement/holders"
import { recordRemittanceWorkflow } from "../../../workflows/settlement/record-remittance"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ query: { locale, ...page }, request }) => {
  const { held, count } = await listHeldCash(request.scope, page)
  const cooperatives = held.flatMap(({ holder_kind, holder }) => (holder_kind === "cooperative" ? [holder] : []))
  const nameOf = await readNames(request.scope, "cooperative", cooperatives, locale)
  return { held: held.map((one) => ({ ...one, name: nameOf(one.holder) || one.holder })), count, ...page }
})

export const POST = answer(contract.POST, async ({ body, request }) => {
  const { result } = await recordRemittanceWorkflow(request.scope).run({
    input: { ...body, recorded_by: staffIdOf(request) },
  })
  return result
})
