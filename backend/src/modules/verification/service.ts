import { MedusaService } from "@medusajs/framework/utils"
import { Paper } from "./models/paper"
import { QualitySign } from "./models/quality-sign"
import { SignBearer } from "./models/sign-bearer"

export class VerificationModuleService extends MedusaService({ Paper, QualitySign, SignBearer }) {}
