import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { localized, page, pageSize } from "../../../contracts/shapes/basics"

/** Basis points: 800 is 8 %. Together they cannot eat up a sale. */
const points = z.number().int().min(0).max(5000)

const rule = z.object({
  id: z.string(),
  cooperative_id: z.string().nullable(),
  category_id: z.string().nullable(),
  commission_points: z.number().int(),
  contribution_points: z.number().int(),
  starts_at: z.iso.datetime().nullable(),
  ends_at: z.iso.datetime().nullable(),
})

export const GET = defineContract({
  summary: "Rules of what is kept of a sale, those in force and those before, and the categories there can be one for.",
  guard: { scope: "staff", roles: ["administrator", "auditor"] },
  query: localized.extend({ page, page_size: pageSize }),
  response: z.object({
    rules: z.array(
      rule.extend({
        /** Names; null where the rule is not for one. */
        cooperative: z.string().nullable(),
        category: z.string().nullable(),
        /** A replaced one is in force, but a later one for just the same holds. */
        state: z.enum(["later", "now", "replaced", "past"]),
      })
    ),
    categories: z.array(z.object({ id: z.string(), name: z.string() })),
    count: z.number().int(),
    page: z.number().int(),
    page_size: z.number().int(),
  }),
})

export const POST = defineContract({
  summary:
    "A new rule, for all, a category, a cooperative, or one in the other; the most specific in force wins. Where just this holds already, the answer is the rule that says so.",
  guard: { scope: "staff", roles: ["administrator"] },
  body: z.object({
    cooperative_id: z.string().max(60).nullable().default(null),
    category_id: z.string().max(60).nullable().default(null),
    commission_points: points,
    contribution_points: points.default(0),
    starts_at: z.iso.datetime().nullable().default(null),
  }),
  response: z.object({ rule }),
  status: 201,
})
