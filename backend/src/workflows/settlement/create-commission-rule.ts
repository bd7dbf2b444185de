import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refusal } from "../../contracts/codes"
import { COMMISSION_MODULE, type CommissionModuleService } from "../../modules/commission"

export type CommissionRuleInput = {
  cooperative_id: string | null
  category_id: string | null
  commission_points: number
  contribution_points: number
  starts_at: Date
}

const createCommissionRuleStep = createStep(
  "create-commission-rule",
  async (input: CommissionRuleInput, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const exists = async (entity: "cooperative" | "product_category", id: string | null) =>
      !id || (await query.graph({ entity, fields: ["id"], filters: { id } })).data.length > 0
    const known = await Promise.all([
      exists("cooperative", input.cooperative_id),
      exists("product_category", input.category_id),
    ])
    if (!known.every(Boolean)) throw refusal("NOT_FOUND")
    const commissions: CommissionModuleService = container.resolve(COMMISSION_MODULE)
    const rule = await commissions.createCommissionRules(input)
    return new StepResponse(rule, rule.id)
  },
  async (id, { container }) => {
    const commissions: CommissionModuleService = container.resolve(COMMISSION_MODULE)
    if (id) await commissions.deleteCommissionRules(id)
  }
)

/** A rule for what is sold from now on; what was sold keeps the rates it was sold with. @throws NOT_FOUND */
export const createCommissionRuleWorkflow = createWorkflow("create-commission-rule", (input: CommissionRuleInput) => {
  return new WorkflowResponse(createCommissionRuleStep(input))
})
