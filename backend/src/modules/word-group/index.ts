import { Module } from "@medusajs/framework/utils"
import { WordGroupModuleService } from "./service"

export const WORD_GROUP_MODULE = "word_group"

export default Module(WORD_GROUP_MODULE, { service: WordGroupModuleService })
export type { WordGroupModuleService } from "./service"
