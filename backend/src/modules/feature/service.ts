import { MedusaService } from "@medusajs/framework/utils"
import { Feature } from "./models/feature"

export class FeatureModuleService extends MedusaService({ Feature }) {}
