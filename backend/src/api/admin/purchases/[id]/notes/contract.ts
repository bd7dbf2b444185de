import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { noteBody } from "../../../../../contracts/shapes/help"

export const POST = defineContract({
  summary: "Keeps a note or a complaint with a purchase.",
  guard: { scope: "staff", roles: ["administrator", "organizer"] },
  params: z.object({ id: z.string().max(60) }),
  body: z.object({ kind: z.enum(["note", "complaint"]), body: noteBody }),
  response: z.object({ id: z.string() }),
  status: 201,
})
