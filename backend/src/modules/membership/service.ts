import { MedusaService } from "@medusajs/framework/utils"
import { Member } from "./models/member"
import { Staff } from "./models/staff"

export class MembershipModuleService extends MedusaService({ Member, Staff }) {}
