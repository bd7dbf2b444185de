import { MedusaService } from "@medusajs/framework/utils"
import { PayoutAccount } from "./models/payout-account"

export class PayoutAccountModuleService extends MedusaService({ PayoutAccount }) {}
