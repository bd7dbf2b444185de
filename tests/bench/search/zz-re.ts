import type { ExecArgs } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
export default async function re({ container }: ExecArgs): Promise<void> {
  const b = Date.now(); await container.resolve(Modules.SEARCH).reindex({ index: "listing" }); console.log((Date.now() - b) / 1000)
}
