import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { fairId, standName, version } from "../../../../../contracts/shapes/fair"

export const POST = defineContract({
  summary: "Gives an accepted cooperative its stand, or takes it away with null. STAND_TAKEN where another has it.",
  guard: { scope: "staff", roles: ["administrator", "organizer"] },
  params: z.object({ id: fairId }),
  body: z.object({ participation_id: z.string().min(1).max(60), version, stand: standName.nullable() }),
  response: z.object({ id: z.string() }),
})
