import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { medusaLocale } from "../../../contracts/locales"
import type { Answers } from "../../../modules/application/answers"
import { APPLICATION_MODULE, type ApplicationModuleService } from "../../../modules/application"
import { ribOf } from "../../../modules/application/check-numbers"
import { isPaid } from "../../../modules/application/missing-parts"
import { COOPERATIVE_MODULE, type CooperativeModuleService } from "../../../modules/cooperative"
import { PAYOUT_ACCOUNT_MODULE } from "../../../modules/payout-account"
import type { PayoutAccountModuleService } from "../../../modules/payout-account/service"
import { VERIFICATION_MODULE, type VerificationModuleService } from "../../../modules/verification"
import type { Claimed } from "./claim-application"

/** The cooperative with its words, papers and payout account; what was made is taken back where the rest fails. */
export const createCooperativeStep = createStep(
  "create-cooperative",
  async ({ claimed, stock_location_id }: { claimed: Claimed; stock_location_id: string }, { container }) => {
    const { application, verification, shop } = claimed
    const { answers } = application
    const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
    const sectors = await cooperatives.listSectors({ handle: answers.sectors }, { select: ["id"] })
    const { id } = await cooperatives.createCooperatives({
      handle: shop.handle,
      legal_form: answers.legal_form,
      status: "verified",
      name: answers.name_ar,
      locality: answers.locality_ar,
      province_id: shop.province,
      region_id: await regionOf(container, shop.province),
      founded: answers.founded,
      members_count: answers.members_count ?? 0,
      women_count: answers.women_count ?? 0,
      youth_count: answers.youth_count ?? 0,
      women_led: verification.women_led,
      youth_led: verification.youth_led,
      register_court: answers.register_court || null,
      register_number: answers.register_number || null,
      odco_reference: answers.odco_reference || null,
      ice: answers.ice || null,
      stock_location_id,
      sectors: sectors.map((sector) => sector.id),
    } as never)
    await keepWords(container, id, answers)
    await keepPapers(container, id, claimed)
    await keepAccount(container, id, answers)
    const applications: ApplicationModuleService = container.resolve(APPLICATION_MODULE)
    await applications.updateApplications({ id: application.id, cooperative_id: id })
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (!id) return
    const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
    const verification: VerificationModuleService = container.resolve(VERIFICATION_MODULE)
    const accounts: PayoutAccountModuleService = container.resolve(PAYOUT_ACCOUNT_MODULE)
    const translations = container.resolve(Modules.TRANSLATION)
    const of = (rows: { id: string }[]) => rows.map((row) => row.id)
    await accounts.deletePayoutAccounts(of(await accounts.listPayoutAccounts({ cooperative_id: id })))
    await verification.deletePapers(of(await verification.listPapers({ cooperative_id: id })))
    await translations.deleteTranslations(of(await translations.listTranslations({ reference_id: id })))
    await cooperatives.deleteCooperatives(id)
  }
)

async function regionOf(container: MedusaContainer, province: string): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "territory", fields: ["parent_id"], filters: { id: province } })
  return data[0]?.parent_id ?? province
}

async function keepWords(container: MedusaContainer, id: string, answers: Answers): Promise<void> {
  const words = {
    fr: { name: answers.name_fr, locality: answers.locality_fr || answers.locality_ar },
    en: { name: answers.name_en || answers.name_fr, locality: answers.locality_fr || answers.locality_ar },
  }
  await container.resolve(Modules.TRANSLATION).createTranslations(
    (["fr", "en"] as const).map((locale) => ({
      reference: "cooperative",
      reference_id: id,
      locale_code: medusaLocale[locale],
      translations: words[locale],
    }))
  )
}

/** The photos stay where they are; an organizer has seen them. */
async function keepPapers(container: MedusaContainer, id: string, { application, verification }: Claimed) {
  const service: VerificationModuleService = container.resolve(VERIFICATION_MODULE)
  await service.createPapers(
    application.papers.map(({ kind, photo }) => ({
      cooperative_id: id,
      kind,
      file_key: `applications/${application.id}/${photo}`,
      verified_at: new Date(),
      verifier_id: verification.by,
    }))
  )
}

async function keepAccount(container: MedusaContainer, id: string, answers: Answers): Promise<void> {
  const rib = ribOf(answers.rib)
  if (!isPaid(answers.legal_form) || !rib) return
  const accounts: PayoutAccountModuleService = container.resolve(PAYOUT_ACCOUNT_MODULE)
  await accounts.createPayoutAccounts({
    cooperative_id: id,
    holder: answers.payout_holder,
    bank: answers.payout_bank,
    rib,
  })
}
