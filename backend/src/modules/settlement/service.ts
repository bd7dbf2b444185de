import { MedusaService } from "@medusajs/framework/utils"
import { Payout } from "./models/payout"
import { Remittance } from "./models/remittance"

export class SettlementModuleService extends MedusaService({ Payout, Remittance }) {}
