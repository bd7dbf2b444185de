import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../contracts/contract"
import { memberRole } from "../../../../contracts/shapes/membership"

const params = z.object({ id: z.string().max(60) })
const response = z.object({ id: z.string() })

export const PUT = defineContract({
  summary: "Gives a member another role. The last manager stays one.",
  guard: { scope: "member", roles: ["manager"] },
  params,
  body: z.object({ role: memberRole }),
  response,
})

export const DELETE = defineContract({
  summary: "Takes a member out, at once. The last manager stays.",
  guard: { scope: "member", roles: ["manager"] },
  params,
  response,
})
