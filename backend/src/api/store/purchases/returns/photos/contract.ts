import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { LARGEST_PHOTO } from "../../../../../evidence/photo-store"
import { trackKey } from "../../track/contract"

export const POST = defineContract({
  summary: "Keeps one photo for a return: JPEG, PNG, WebP or AVIF, in base64. It is drawn anew and is never public.",
  guard: { scope: "public" },
  body: z.object({ key: trackKey, photo: z.base64().max(Math.ceil(LARGEST_PHOTO / 3) * 4) }),
  response: z.object({ photo: z.uuid() }),
  limit: { name: "return-photo", points: 20, seconds: 60, by: "key.reference" },
})
