import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"

export const POST = defineContract({
  summary:
    "Nobody came for a parcel that was to be fetched: the goods go back on the shelf, nothing is owed. At a fair from its last day on.",
  guard: { scope: "member", roles: ["manager", "orders"], suspended: true },
  params: z.object({ id: z.string().max(60) }),
  response: z.object({ id: z.string() }),
})
