import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"

export const POST = defineContract({
  summary: "Begins a resumable upload (tus 1.0): the address of the upload is in the header Location.",
  guard: { scope: "member", roles: ["manager", "catalogue"], suspended: true },
  response: z.string().describe("Empty: tus speaks in headers."),
  status: 201,
  limit: { name: "coop-upload", points: 200, seconds: 600 },
})
