import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../../contracts/contract"
import { photoBytes } from "../../../../../../contracts/shapes/return"
import { trackKey } from "../../../track/contract"

export const POST = defineContract({
  summary: "One of the photos a buyer kept for a return, for whoever may see the purchase.",
  guard: { scope: "public" },
  body: z.object({ key: trackKey, photo: z.uuid() }),
  response: photoBytes,
  limit: { name: "read-photo", points: 60, seconds: 60, by: "key.reference" },
})
