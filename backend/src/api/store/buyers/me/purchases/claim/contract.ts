import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../../contracts/contract"
import { trackKey } from "../../../../purchases/track/contract"

export const POST = defineContract({
  summary: "Takes a guest's purchase into the signed-in buyer's account. One already in an account is refused.",
  guard: { scope: "buyer" },
  body: trackKey,
  response: z.object({ reference: z.string() }),
  limit: { name: "claim", points: 10, seconds: 60, by: "reference" },
})
