import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SEARCHED_MODULE, type SearchedModuleService } from "../modules/searched"
import { ACCESS_MODULE, type AccessModuleService } from "../modules/access"
import { recorded } from "../schedule/record-run"

/** Codes nobody can use any more go every night, the note of whom codes and links were sent to, and old sums of searches. */
async function sweepCodes(container: MedusaContainer): Promise<void> {
  const access: AccessModuleService = container.resolve(ACCESS_MODULE)
  await access.sweep()
  const searched: SearchedModuleService = container.resolve(SEARCHED_MODULE)
  await searched.sweep()
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex("notification")
    .where("template", "like", "account\\_%")
    .where("created_at", "<", knex.raw("now() - interval '1 day'"))
    .delete()
}

export const config = { name: "sweep-codes", schedule: "41 3 * * *" }
export default recorded(config, sweepCodes)
