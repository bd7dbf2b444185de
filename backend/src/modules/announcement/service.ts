import { MedusaService } from "@medusajs/framework/utils"
import { Announcement } from "./models/announcement"

export class AnnouncementModuleService extends MedusaService({ Announcement }) {}
