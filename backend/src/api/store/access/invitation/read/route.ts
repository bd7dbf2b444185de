import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { answer } from "../../../../../contracts/answer"
import { medusaLocale } from "../../../../../contracts/locales"
import { openInvitation } from "../../../../../membership/invitation"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ body: { token, locale }, request }) => {
  const { cooperative_id, name, role, channel, contact, expires_at } = await openInvitation(request.scope, token)
  const query = request.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph(
    { entity: "cooperative", fields: ["name", "region_id"], filters: { id: cooperative_id } },
    { locale: medusaLocale[locale] }
  )
  return {
    name,
    role,
    channel,
    contact: channel === "phone" ? contact.slice(-2) : contact,
    cooperative: { name: data[0].name, region_id: data[0].region_id },
    expires_at: new Date(expires_at).toISOString(),
  }
})
