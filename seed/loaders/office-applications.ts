import { Modules } from "@medusajs/framework/utils"
import { keepPaperPhoto } from "@maarid/backend/evidence/paper-store"
import { APPLICATION_MODULE, type ApplicationModuleService } from "@maarid/backend/modules/application"
import { COOPERATIVE_MODULE, type CooperativeModuleService } from "@maarid/backend/modules/cooperative"
import { openAccountWorkflow } from "@maarid/backend/workflows/account/open-account"
import { verifyApplicationWorkflow } from "@maarid/backend/workflows/application/verify-application"
import { drawPaper } from "../pictures/paper"
import type { RegionId } from "../pictures/regions"
import type { OfficeData } from "./data"
import { daysFromNow, type Market } from "./market"
import { paperTitles } from "./paper-titles"

type Wanted = OfficeData["applications"][number]

/**
 * Cooperatives that want to come in, each as far as it is said. One that somebody has answered, or is writing on, is left
 * alone; nobody but the two that came in is written to.
 */
export async function loadApplications(market: Market, by: string): Promise<void> {
  for (const wanted of market.data.office.applications) await loadApplication(market, wanted, by)
}

async function loadApplication(market: Market, wanted: Wanted, by: string): Promise<void> {
  const { container } = market
  const service: ApplicationModuleService = container.resolve(APPLICATION_MODULE)
  const { state, locale, days_ago, women_led, youth_led, reasons, note } = wanted
  const identity_id = await identityOf(market, wanted.phone)
  const { result: customer_id } = await openAccountWorkflow(container).run({
    input: { identity_id, phone: wanted.phone },
  })
  // The seed's own is the first of this phone; whoever was refused may write another.
  const first = { relations: ["papers"], order: { created_at: "ASC" as const }, take: 1 }
  const find = async () => (await service.listApplications({ customer_id }, first))[0]
  if (!(await find())) await service.begin({ customer_id, identity_id, locale })
  const { id, papers, round, decided_at, answers } = await find()
  const empty = !Object.keys(answers).length
  if (!empty && state === "draft") return
  if (round === 0) {
    // Also what a seed that was interrupted had only begun.
    if (empty) await service.write(id, { answers: wanted.answers, locale })
    await addPapers(market, { id, wanted, there: papers.map(({ kind }) => kind) })
    if (state === "draft") return
    await service.turn(id, "sent", null)
    await service.updateApplications({ id, sent_at: daysFromNow(-days_ago) })
  }
  if (!decided_at && (state === "more" || state === "refused")) {
    await service.turn(id, state, { by, reasons, note })
    await service.updateApplications({ id, decided_at: daysFromNow(1 - days_ago) })
  }
  if (!decided_at && state === "verified") {
    await verifyApplicationWorkflow(container).run({ input: { id, by, women_led, youth_led } })
    await service.updateApplications({ id, decided_at: daysFromNow(1 - days_ago) })
  }
  if (state === "verified") await markDemo(market, (await find()).cooperative_id)
}

/** Such as a buyer has who signed in by phone. */
async function identityOf({ container }: Market, phone: string): Promise<string> {
  const auth = container.resolve(Modules.AUTH)
  const [kept] = await auth.listProviderIdentities({ provider: "phone-code", entity_id: phone })
  if (kept?.auth_identity_id) return kept.auth_identity_id
  const made = await auth.createAuthIdentities({
    provider_identities: [{ provider: "phone-code", entity_id: phone }],
  })
  return made.id
}

type Adding = { id: string; wanted: Wanted; there: string[] }

async function addPapers({ container, data }: Market, { id, wanted, there }: Adding): Promise<void> {
  const service: ApplicationModuleService = container.resolve(APPLICATION_MODULE)
  const { answers } = wanted
  const region = data.territories.find((one) => one.id === answers.province_id)?.parent_id as RegionId
  const papers = wanted.papers.filter((kind) => !there.includes(kind))
  await Promise.all(
    papers.map(async (kind) => {
      const drawn = await drawPaper(`${wanted.phone}/${kind}`, region, {
        title: paperTitles[kind],
        holder: { ar: answers.name_ar, fr: answers.name_fr || answers.name_ar },
        number: answers.register_number ?? "DEMO",
      })
      const photo = await keepPaperPhoto(id, drawn)
      await service.createApplicationPapers({ application_id: id, kind, photo })
    })
  )
}

/** What buyers see of it says that it is a demonstration. */
async function markDemo({ container }: Market, id: string | null): Promise<void> {
  if (!id) return
  const service: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  await service.updateCooperatives({ id, demo: true })
}
