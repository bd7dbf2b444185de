import { Module } from "@medusajs/framework/utils"
import { InfoPageModuleService } from "./service"

export const INFO_PAGE_MODULE = "info_page"

export default Module(INFO_PAGE_MODULE, { service: InfoPageModuleService })
export type { InfoPageModuleService } from "./service"
