import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { SmtpService } from "./service"

export default ModuleProvider(Modules.NOTIFICATION, { services: [SmtpService] })
