import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../../contracts/contract"
import { savedAddress, writtenAddress } from "../../../../../../contracts/shapes/account"

const params = z.object({ id: z.string().max(60) })
const saved = z.object({ addresses: z.array(savedAddress) })

export const PUT = defineContract({
  summary: "Changes one of one's own addresses.",
  guard: { scope: "buyer" },
  params,
  body: writtenAddress,
  response: saved,
})

export const DELETE = defineContract({
  summary: "Removes one of one's own addresses.",
  guard: { scope: "buyer" },
  params,
  response: saved,
})
