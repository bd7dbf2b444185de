import { Module } from "@medusajs/framework/utils"
import { ScheduleModuleService } from "./service"

export const SCHEDULE_MODULE = "schedule"

export default Module(SCHEDULE_MODULE, { service: ScheduleModuleService })
export type { ScheduleModuleService } from "./service"
