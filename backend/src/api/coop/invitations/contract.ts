import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { language } from "../../../contracts/shapes/account"
import { locale, page, pageSize } from "../../../contracts/shapes/basics"
import { channel, contact, memberRole, personName } from "../../../contracts/shapes/membership"

/** Its token is sent to the invited person and told to nobody else. */
const invitation = z.object({
  id: z.string(),
  name: z.string(),
  role: memberRole,
  channel,
  contact: z.string(),
  locale,
  expires_at: z.iso.datetime(),
  expired: z.boolean(),
})

export const GET = defineContract({
  summary: "Invitations nobody has taken yet, newest first.",
  guard: { scope: "member", roles: ["manager"], suspended: true },
  query: z.object({ page, page_size: pageSize }),
  response: z.object({
    invitations: z.array(invitation),
    count: z.number().int(),
    page: z.number().int(),
    page_size: z.number().int(),
  }),
})

export const POST = defineContract({
  summary: "Invites somebody by phone message or mail. An earlier invitation of the same phone or mail ends.",
  guard: { scope: "member", roles: ["manager"] },
  body: z.object({ name: personName, role: memberRole, contact, locale: language }),
  response: z.object({ invitation }),
  status: 201,
  limit: { name: "invite", points: 20, seconds: 3600 },
})
