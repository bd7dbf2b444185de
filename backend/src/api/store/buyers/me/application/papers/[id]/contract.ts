import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../../../contracts/contract"
import { application } from "../../../../../../../contracts/shapes/application"
import { photoBytes } from "../../../../../../../contracts/shapes/return"

const params = z.object({ id: z.string().max(60) })

export const GET = defineContract({
  summary: "One of the photos of one's own papers.",
  guard: { scope: "buyer" },
  params,
  response: photoBytes,
})

export const DELETE = defineContract({
  summary: "Takes a photo away again, before the application is sent.",
  guard: { scope: "buyer" },
  params,
  response: z.object({ application }),
})
