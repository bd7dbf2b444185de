import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../contracts/contract"
import { choices, featureKind, inThree, placementName, shownChoice } from "../../../../contracts/shapes/feature"

const params = z.object({ placement: placementName })

const placement = z.object({
  placement: z.string(),
  /** What may be chosen for it. */
  kinds: z.array(featureKind),
  /** Told back when changing: who looks at an older one is refused. */
  version: z.number().int(),
  /** Of the territory or fair; null on the home page. */
  name: inThree.nullable(),
  /** The page it is on, in the storefront, without language. */
  path: z.string(),
  storefront: z.string(),
  features: z.array(shownChoice),
})

export const GET = defineContract({
  summary: "What is chosen for one place, in order, with its times.",
  guard: { scope: "staff", roles: ["administrator", "organizer", "auditor"] },
  params,
  response: placement,
})

export const POST = defineContract({
  summary: "Shows these in this order. FEATURES_CHANGED where somebody else has changed the place meanwhile.",
  guard: { scope: "staff", roles: ["administrator", "organizer"] },
  params,
  body: z.object({ version: z.number().int().min(0).max(1_000_000), features: choices }),
  response: placement,
})
