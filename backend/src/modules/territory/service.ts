import { MedusaService } from "@medusajs/framework/utils"
import { Territory } from "./models/territory"

export class TerritoryModuleService extends MedusaService({ Territory }) {}
