import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../../contracts/contract"
import { photoBytes } from "../../../../../../contracts/shapes/return"

export const GET = defineContract({
  summary: "A photo the buyer added to a return of the cooperative's own parcel.",
  guard: { scope: "member", roles: ["manager", "orders"], suspended: true },
  params: z.object({ id: z.string().max(60), photo: z.string().max(60) }),
  response: photoBytes,
})
