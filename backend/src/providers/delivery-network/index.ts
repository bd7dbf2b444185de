import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { DeliveryNetworkService } from "./service"

export default ModuleProvider(Modules.FULFILLMENT, { services: [DeliveryNetworkService] })
