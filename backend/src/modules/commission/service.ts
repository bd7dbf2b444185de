import { MedusaService } from "@medusajs/framework/utils"
import { CommissionRule } from "./models/commission-rule"
import { LineCommission } from "./models/line-commission"

export class CommissionModuleService extends MedusaService({ CommissionRule, LineCommission }) {}
