import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { typed } from "../../../../../contracts/shapes/purchase"
import { bearer } from "../../contract"

export const POST = defineContract({
  summary: "What became of cash that was counted otherwise than expected, and why. Once; a second time is refused.",
  guard: { scope: "staff", roles: ["administrator"] },
  params: z.object({ id: z.string().max(60) }),
  body: z.object({ borne_by: bearer, note: typed(200).pipe(z.string().min(1)) }),
  response: z.object({ id: z.string() }),
})
