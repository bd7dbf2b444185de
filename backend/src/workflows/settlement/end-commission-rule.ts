import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { refusal } from "../../contracts/codes"
import { COMMISSION_MODULE, type CommissionModuleService } from "../../modules/commission"

const endCommissionRuleStep = createStep(
  "end-commission-rule",
  async ({ id }: { id: string }, { container }) => {
    const commissions: CommissionModuleService = container.resolve(COMMISSION_MODULE)
    const [rule] = await commissions.listCommissionRules({ id })
    if (!rule) throw refusal("NOT_FOUND")
    const now = new Date()
    const ended = rule.ends_at && new Date(rule.ends_at) <= now
    const ends_at = ended ? new Date(rule.ends_at as Date) : now
    if (!ended) await commissions.updateCommissionRules({ id, ends_at })
    return new StepResponse({ ends_at: ends_at.toISOString() }, { id, ends_at: rule.ends_at })
  },
  async (before, { container }) => {
    const commissions: CommissionModuleService = container.resolve(COMMISSION_MODULE)
    if (before) await commissions.updateCommissionRules(before)
  }
)

/** @throws NOT_FOUND */
export const endCommissionRuleWorkflow = createWorkflow("end-commission-rule", (input: { id: string }) => {
  return new WorkflowResponse(endCommissionRuleStep(input))
})
