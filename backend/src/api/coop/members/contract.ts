import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { locale, page, pageSize } from "../../../contracts/shapes/basics"
import { memberRole } from "../../../contracts/shapes/membership"

export const GET = defineContract({
  summary: "Who acts for the cooperative, managers first.",
  guard: { scope: "member", roles: ["manager"], suspended: true },
  query: z.object({ page, page_size: pageSize }),
  response: z.object({
    members: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        role: memberRole,
        phone: z.string().nullable(),
        email: z.string().nullable(),
        locale,
        /** Whoever asks. */
        own: z.boolean(),
      })
    ),
    count: z.number().int(),
    page: z.number().int(),
    page_size: z.number().int(),
  }),
})
