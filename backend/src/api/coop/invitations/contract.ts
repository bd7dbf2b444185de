import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { page, pageSize } from "../../../contracts/shapes/basics"
import { invitation, invited } from "../../../contracts/shapes/membership"

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
  summary:
    "Invites somebody by phone message or mail. An earlier invitation of the same phone or mail ends. The same key again is the same invitation.",
  guard: { scope: "member", roles: ["manager"] },
  body: invited.extend({ key: z.string().min(8).max(64).optional() }),
  response: z.object({ invitation }),
  status: 201,
  limit: { name: "invite", points: 20, seconds: 3600 },
})
