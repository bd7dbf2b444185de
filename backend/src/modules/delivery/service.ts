import { MedusaService } from "@medusajs/framework/utils"
import { DeliveryRate } from "./models/delivery-rate"

export class DeliveryModuleService extends MedusaService({ DeliveryRate }) {}
