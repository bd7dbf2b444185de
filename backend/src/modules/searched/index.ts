import { Module } from "@medusajs/framework/utils"
import { SearchedModuleService } from "./service"

export const SEARCHED_MODULE = "searched"

export default Module(SEARCHED_MODULE, { service: SearchedModuleService })
export type { SearchedModuleService } from "./service"
