import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../../../contracts/contract"
import { noteBody } from "../../../../../../../contracts/shapes/help"

export const POST = defineContract({
  summary: "A complaint is solved, and how. Solved already, the first outcome stays.",
  guard: { scope: "staff", roles: ["administrator", "organizer"] },
  params: z.object({ id: z.string().max(60), note: z.string().max(60) }),
  body: z.object({ outcome: noteBody }),
  response: z.object({ id: z.string() }),
})
