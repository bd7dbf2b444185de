import { MedusaService } from "@medusajs/framework/utils"
import { Message } from "./models/message"

export class MessageModuleService extends MedusaService({ Message }) {}
