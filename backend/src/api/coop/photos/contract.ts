import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { deskPhoto } from "../../../contracts/shapes/desk-listing"

export const POST = defineContract({
  summary:
    "Makes a photo of a finished upload: turned upright, without its camera's notes. Asked again, the same photo.",
  guard: { scope: "member", roles: ["manager", "catalogue"] },
  body: z.object({ upload_id: z.string().max(100), use: z.enum(["listing", "mark", "banner"]).default("listing") }),
  response: z.object({ photo: deskPhoto }),
  limit: { name: "coop-photo", points: 120, seconds: 600 },
})
