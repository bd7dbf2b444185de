import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"

export const POST = defineContract({
  summary: "A rule ends now. It is kept: lines sold under it name it. Ended again, nothing changes.",
  guard: { scope: "staff", roles: ["administrator"] },
  params: z.object({ id: z.string().max(60) }),
  response: z.object({ ends_at: z.iso.datetime() }),
})
