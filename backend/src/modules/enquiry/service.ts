import { MedusaService } from "@medusajs/framework/utils"
import { Enquiry } from "./models/enquiry"

export class EnquiryModuleService extends MedusaService({ Enquiry }) {}
