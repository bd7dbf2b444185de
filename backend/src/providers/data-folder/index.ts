import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { DataFolderFiles } from "./service"

export default ModuleProvider(Modules.FILE, { services: [DataFolderFiles] })
