import { Module } from "@medusajs/framework/utils"
import { FeatureModuleService } from "./service"

export const FEATURE_MODULE = "feature"

export default Module(FEATURE_MODULE, { service: FeatureModuleService })
export type { FeatureModuleService } from "./service"
