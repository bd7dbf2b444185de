import { MedusaService } from "@medusajs/framework/utils"
import { Activity } from "./models/activity"
import { Fair } from "./models/fair"
import { Participation } from "./models/participation"

export class FairModuleService extends MedusaService({ Fair, Activity, Participation }) {}
