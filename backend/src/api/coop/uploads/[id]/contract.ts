import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../contracts/contract"

const params = z.object({ id: z.string().max(100) })
const response = z.string().describe("Empty: tus speaks in headers.")

export const HEAD = defineContract({
  summary: "How far an upload of one's own has come (tus 1.0).",
  guard: { scope: "member", roles: ["manager", "catalogue"], suspended: true },
  params,
  response,
})

export const PATCH = defineContract({
  summary: "Goes on with an upload of one's own from where it stopped (tus 1.0).",
  guard: { scope: "member", roles: ["manager", "catalogue"], suspended: true },
  params,
  response,
})
