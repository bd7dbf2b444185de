import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../../contracts/contract"
import { application, paperKind } from "../../../../../../contracts/shapes/application"
import { LARGEST_PHOTO } from "../../../../../../evidence/photo-store"

export const POST = defineContract({
  summary: "Adds a photo of a paper: JPEG, PNG, WebP or AVIF, in base64. It is drawn anew and is never public.",
  guard: { scope: "buyer" },
  body: z.object({ kind: paperKind, photo: z.base64().max(Math.ceil(LARGEST_PHOTO / 3) * 4) }),
  response: z.object({ application }),
  status: 201,
  limit: { name: "application-paper", points: 40, seconds: 600 },
})
