import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { answer } from "../../../contracts/answer"
import { callerOf, type Caller } from "../../../contracts/guards"
import { medusaLocale } from "../../../contracts/locales"
import { COOPERATIVE_MODULE, type CooperativeModuleService } from "../../../modules/cooperative"
import * as contract from "./contract"

type Me = z.input<(typeof contract.GET)["response"]>

async function whySuspended(container: MedusaContainer, { cooperative_id, cooperative_status }: Caller) {
  if (cooperative_status !== "suspended") return null
  const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const [last] = await cooperatives.listCooperativeDecisions(
    { cooperative_id, what: "suspended" },
    { order: { created_at: "DESC" }, take: 1 }
  )
  return last?.reason ?? null
}

export const GET = answer(contract.GET, async ({ query: { locale }, request }) => {
  const query = request.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph(
    {
      entity: "member",
      fields: ["id", "name", "role", "locale", "cooperative.*"],
      filters: { id: callerOf(request).member_id },
    },
    { locale: medusaLocale[locale] }
  )
  const me = data[0] as unknown as Me
  return {
    ...me,
    cooperative: { ...me.cooperative, suspended_reason: await whySuspended(request.scope, callerOf(request)) },
  }
})
