import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { refusal } from "../../contracts/codes"
import { COMMISSION_MODULE, type CommissionModuleService } from "../../modules/commission"
import { ruleFor } from "../../modules/commission/rule-state"
import { PARCEL_LOCK } from "../parcel/parcel-lock"

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
    const { cooperative_id, category_id, commission_points, contribution_points, starts_at } = input
    const alike = await commissions.listCommissionRules({ cooperative_id, category_id }, { take: null as never })
    // A rule from now on, sent a moment earlier than its twin, may come here after it.
    const from = new Date(Math.max(new Date(starts_at).getTime(), Date.now()))
    const holding = ruleFor(alike, input, from)
    if (holding?.commission_points === commission_points && holding.contribution_points === contribution_points)
      return new StepResponse(holding, null)
    const rule = await commissions.createCommissionRules(input)
    return new StepResponse(rule, rule.id)
  },
  async (id, { container }) => {
    const commissions: CommissionModuleService = container.resolve(COMMISSION_MODULE)
    if (id) await commissions.deleteCommissionRules(id)
  }
)

const LOCK = "settlement:commission-rules"

/**
 * A rule for what is sold from now on; what was sold keeps the rates it was sold with. Where just this holds already,
 * the rule that says so is the answer: sent twice, or by two at once, it is one. @throws NOT_FOUND
 */
export const createCommissionRuleWorkflow = createWorkflow("create-commission-rule", (input: CommissionRuleInput) => {
  acquireLockStep({ key: LOCK, timeout: PARCEL_LOCK.timeout, ttl: PARCEL_LOCK.ttl })
  const rule = createCommissionRuleStep(input)
  releaseLockStep({ key: LOCK })
  return new WorkflowResponse(rule)
})
