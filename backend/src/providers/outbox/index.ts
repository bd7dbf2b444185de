import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { OutboxService } from "./service"

export default ModuleProvider(Modules.NOTIFICATION, { services: [OutboxService] })
