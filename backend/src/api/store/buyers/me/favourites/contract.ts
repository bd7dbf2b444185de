import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { MOST_FAVOURITES } from "../../../../../modules/favourite/most-favourites"

const ids = z.array(z.string().min(1).max(60)).max(MOST_FAVOURITES).default([])

export const POST = defineContract({
  summary: "Takes what a device added to its favourites and removed, and answers those of the account, newest first.",
  guard: { scope: "buyer" },
  body: z.object({ add: ids, remove: ids }),
  response: z.object({ ids: z.array(z.string()) }),
  limit: { name: "favourites", points: 60, seconds: 60 },
})
