import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { answer } from "../../../contracts/answer"
import { callerOf } from "../../../contracts/guards"
import { medusaLocale } from "../../../contracts/locales"
import * as contract from "./contract"

type Me = z.input<(typeof contract.GET)["response"]>

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
  return data[0] as unknown as Me
})
