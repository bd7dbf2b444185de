import { answer } from "../../../contracts/answer"
import { COMMISSION_MODULE, type CommissionModuleService } from "../../../modules/commission"
import { showRule } from "../../../settlement/show-rule"
import { createCommissionRuleWorkflow } from "../../../workflows/settlement/create-commission-rule"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ query: { page, page_size }, request }) => {
  const commissions: CommissionModuleService = request.scope.resolve(COMMISSION_MODULE)
  const [rules, count] = await commissions.listAndCountCommissionRules(
    {},
    { order: { created_at: "DESC" }, skip: (page - 1) * page_size, take: page_size }
  )
  return { rules: rules.map(showRule), count, page, page_size }
})

export const POST = answer(contract.POST, async ({ body, request }) => {
  const { result } = await createCommissionRuleWorkflow(request.scope).run({
    input: { ...body, starts_at: body.starts_at ? new Date(body.starts_at) : new Date() },
  })
  return { rule: showRule(result) }
})
