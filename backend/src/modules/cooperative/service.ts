import { MedusaService } from "@medusajs/framework/utils"
import { Artisan } from "./models/artisan"
import { Cooperative } from "./models/cooperative"
import { Sector } from "./models/sector"

export class CooperativeModuleService extends MedusaService({ Cooperative, Sector, Artisan }) {}
