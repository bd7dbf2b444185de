import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { GET as contract } from "../api/admin/placements/[placement]/revisions/contract"
import { FEATURE_MODULE, type FeatureModuleService } from "../modules/feature"
import { chosenIn } from "../modules/feature/service"
import { readStaffNames } from "../staff/read-names"
import { showChoices } from "./show-choices"

type Asked = { placement: string; page: number; page_size: number }
type Answer = z.input<(typeof contract)["response"]>

/** What a placement showed before, newest first. */
export async function listRevisions(
  container: MedusaContainer,
  { placement, page, page_size }: Asked
): Promise<Answer> {
  const service: FeatureModuleService = container.resolve(FEATURE_MODULE)
  const [rows, count] = await service.listAndCountFeatureRevisions(
    { placement },
    { order: { version: "DESC" }, skip: (page - 1) * page_size, take: page_size }
  )
  const choices = rows.map((row) => chosenIn(placement, row.features))
  const [show, names] = await Promise.all([
    showChoices(container, choices.flat()),
    readStaffNames(
      container.resolve(ContainerRegistrationKeys.QUERY),
      rows.map((row) => row.chosen_by)
    ),
  ])
  return {
    revisions: rows.map((row, index) => ({
      version: row.version,
      chosen_at: new Date(row.created_at).toISOString(),
      chosen_by: row.chosen_by && (names.get(row.chosen_by) ?? row.chosen_by),
      features: show(choices[index]),
    })),
    ...{ count, page, page_size },
  }
}
