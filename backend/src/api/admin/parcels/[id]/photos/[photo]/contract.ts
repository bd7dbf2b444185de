import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../../contracts/contract"
import { photoBytes } from "../../../../../../contracts/shapes/return"

export const GET = defineContract({
  summary: "A photo a buyer added to a return.",
  guard: { scope: "staff", roles: ["administrator", "auditor"] },
  params: z.object({ id: z.string().max(60), photo: z.string().max(60) }),
  response: photoBytes,
})
