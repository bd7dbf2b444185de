import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readIdentity } from "../../../account/identity"
import { freeHandle, handleOf } from "../../../application/handle-of"
import { sentApplication, showStanding, type ReadApplication } from "../../../application/read-application"
import { refusal } from "../../../contracts/codes"
import { marketSettings } from "../../../market/settings"
import { isActiveMember } from "../../../membership/is-active-member"
import { APPLICATION_MODULE, type ApplicationModuleService } from "../../../modules/application"
import { COOPERATIVE_MODULE, type CooperativeModuleService } from "../../../modules/cooperative"

export type Verification = { id: string; by: string; women_led: boolean; youth_led: boolean }

type Shop = {
  handle: string
  name: string
  locality: string
  street: string
  province: string
  sales_channel_id: string
}

export type Claimed = { application: ReadApplication; verification: Verification; shop: Shop }

/** Marks the application verified, so that nobody else can, and gathers what its cooperative is made of. */
export const claimApplicationStep = createStep(
  "claim-application",
  async (verification: Verification, { container }) => {
    const { id, by } = verification
    const application = await sentApplication(container, id)
    if (application.status !== "sent") throw refusal("APPLICATION_STATE")
    const { missing } = showStanding(application)
    if (missing.length) throw refusal("APPLICATION_INCOMPLETE", missing.map(({ field }) => field).join(", "))
    const identity = await readIdentity(container, application.identity_id)
    if (!identity || !application.customer_id) throw refusal("APPLICANT_GONE")
    if (await isActiveMember(container, identity.member_id)) throw refusal("ALREADY_MEMBER")
    const shop = await shopOf(container, application)
    const service: ApplicationModuleService = container.resolve(APPLICATION_MODULE)
    if (!(await service.turn(id, "verified", { by, reasons: [], note: "" }))) throw refusal("APPLICATION_STATE")
    return new StepResponse<Claimed, string>({ application, verification, shop }, id)
  },
  async (id, { container }) => {
    if (!id) return
    const service: ApplicationModuleService = container.resolve(APPLICATION_MODULE)
    await service.reopen(id)
  }
)

async function shopOf(container: MedusaContainer, { answers }: ReadApplication): Promise<Shop> {
  const wanted = handleOf(answers.name_fr) || handleOf(answers.name_en) || "cooperative"
  const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const near = await cooperatives.listCooperatives(
    { handle: { $like: `${wanted}%` } },
    { select: ["handle"], take: 1000 }
  )
  const { sales_channel_id } = await marketSettings(container)
  return {
    handle: freeHandle(wanted, new Set(near.map(({ handle }) => handle))),
    name: answers.name_ar,
    locality: answers.locality_ar,
    street: answers.street,
    province: answers.province_id ?? "",
    sales_channel_id,
  }
}
