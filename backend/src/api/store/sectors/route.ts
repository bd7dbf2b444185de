import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { answer } from "../../../contracts/answer"
import { medusaLocale } from "../../../contracts/locales"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ query: { locale }, request }) => {
  const query = request.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "sector", fields: ["handle", "name"] }, { locale: medusaLocale[locale] })
  return { sectors: data }
})
