import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, ProductStatus } from "@medusajs/framework/utils"
import { storedDay, today } from "../contracts/days"
import { APPLICATION_MODULE, type ApplicationModuleService } from "../modules/application"
import { VERIFICATION_MODULE, type VerificationModuleService } from "../modules/verification"

/** How much waits for an organizer: four statements, whatever there is. */
export async function countWaiting(container: MedusaContainer) {
  const applications: ApplicationModuleService = container.resolve(APPLICATION_MODULE)
  const verification: VerificationModuleService = container.resolve(VERIFICATION_MODULE)
  const unanswered = { verified_at: null, refused_reason: null }
  const [[, sent], [, signs], [, papers], [, listings]] = await Promise.all([
    applications.listAndCountApplications({ status: "sent" }, { select: ["id"], take: 1 }),
    verification.listAndCountQualitySigns(
      { ...unanswered, expires_at: { $gte: storedDay(today()) } },
      { select: ["id"], take: 1 }
    ),
    verification.listAndCountPapers({ ...unanswered, replaced_at: null }, { select: ["id"], take: 1 }),
    container
      .resolve(Modules.PRODUCT)
      .listAndCountProducts({ status: ProductStatus.PROPOSED }, { select: ["id"], take: 1 }),
  ])
  return { applications: sent, signs, papers, listings }
}
