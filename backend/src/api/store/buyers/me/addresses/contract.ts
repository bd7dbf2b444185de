import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { savedAddress, writtenAddress } from "../../../../../contracts/shapes/account"

const saved = z.object({ addresses: z.array(savedAddress) })

export const GET = defineContract({
  summary: "The saved addresses, the usual one first.",
  guard: { scope: "buyer" },
  response: saved,
})

export const POST = defineContract({
  summary: "Saves an address. The first one is the usual one.",
  guard: { scope: "buyer" },
  body: writtenAddress,
  response: saved,
  status: 201,
  limit: { name: "addresses", points: 30, seconds: 60 },
})
