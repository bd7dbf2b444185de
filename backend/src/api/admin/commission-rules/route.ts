import { answer } from "../../../contracts/answer"
import { listRules } from "../../../settlement/list-rules"
import { showRule } from "../../../settlement/show-rule"
import { createCommissionRuleWorkflow } from "../../../workflows/settlement/create-commission-rule"
import * as contract from "./contract"

export const GET = answer(contract.GET, ({ query, request }) => listRules(request.scope, query))

export const POST = answer(contract.POST, async ({ body, request }) => {
  const { result } = await createCommissionRuleWorkflow(request.scope).run({
    input: { ...body, starts_at: body.starts_at ? new Date(body.starts_at) : new Date() },
  })
  return { rule: showRule(result) }
})
