import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { address } from "../../../../../contracts/shapes/purchase"

export const POST = defineContract({
  summary: "Corrects where the parcels that have not left go to. The province stays: the delivery was priced by it.",
  guard: { scope: "staff", roles: ["administrator", "organizer"] },
  params: z.object({ id: z.string().max(60) }),
  body: address.pick({ recipient: true, phone: true, city: true, street: true, landmark: true }),
  response: z.object({ corrected: z.number().int() }),
})
