import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { paper, paperForm } from "../../../contracts/shapes/paper"

export const GET = defineContract({
  summary: "The papers the market holds of the cooperative, the last sent first.",
  guard: { scope: "member", roles: ["manager"], suspended: true },
  response: z.object({ papers: z.array(paper) }),
})

export const POST = defineContract({
  summary: "Sends a paper, alone or for an older one. It counts once an organizer has looked at it.",
  guard: { scope: "member", roles: ["manager"], suspended: true },
  body: paperForm,
  response: z.object({ id: z.string() }),
  status: 201,
  limit: { name: "coop-paper", points: 30, seconds: 600 },
})
