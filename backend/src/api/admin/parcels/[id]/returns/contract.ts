import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { noteBody } from "../../../../../contracts/shapes/help"
import { returnPieces, returnReason } from "../../../../../contracts/shapes/return"
import { rib } from "../../../../../contracts/shapes/rib"

export const POST = defineContract({
  summary:
    "Opens a return for a buyer on the phone, as they would ask for it themselves; what they said stands for the photos of a fault.",
  guard: { scope: "staff", roles: ["administrator", "organizer"] },
  params: z.object({ id: z.string().max(60) }),
  body: z.object({
    lines: returnPieces,
    reason: returnReason,
    note: noteBody.pipe(z.string().max(500)),
    /** Where the money goes; without it in cash, or to the card that paid. */
    rib: rib.nullable().default(null),
  }),
  response: z.object({ id: z.string() }),
})
