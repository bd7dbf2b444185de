import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { ListSearchService } from "./service"

/** Where the migrations of the provider are that this one builds on. */
export const discoveryPath = require.resolve("@medusajs/search-postgres")

export default ModuleProvider(Modules.SEARCH, { services: [ListSearchService] })
