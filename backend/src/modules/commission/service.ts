import { MedusaService } from "@medusajs/framework/utils"
import type { Rule } from "./choose-rule"
import { CommissionRule } from "./models/commission-rule"
import { LineCommission } from "./models/line-commission"

export class CommissionModuleService extends MedusaService({ CommissionRule, LineCommission }) {
  /** What may count for sales of some cooperatives at a moment: rules for all, and their own; not those of all the others. */
  listRulesFor(cooperative_ids: string[], at: Date): Promise<Rule[]> {
    const whose = { $or: [{ cooperative_id: null }, { cooperative_id: cooperative_ids }] }
    const when = { $or: [{ ends_at: null }, { ends_at: { $gt: at } }] }
    return this.listCommissionRules({ $and: [whose, when] }, { take: null as never })
  }
}
