import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../contracts/contract"
import { fairId, seriesName, version } from "../../../../contracts/shapes/fair"

export const POST = defineContract({
  summary: "Names a series of fairs anew. CHANGED_MEANWHILE where somebody else was faster.",
  guard: { scope: "staff", roles: ["administrator", "organizer"] },
  params: z.object({ id: fairId }),
  body: z.object({ version, name: seriesName }),
  response: z.object({ id: z.string() }),
})
