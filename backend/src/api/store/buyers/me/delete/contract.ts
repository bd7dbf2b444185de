import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { proof } from "../../../../../contracts/shapes/account"

export const POST = defineContract({
  summary:
    "Deletes the account, by a proof. Refused while a parcel is open. Figures the law keeps stay, without a name.",
  guard: { scope: "buyer" },
  body: z.object({ proof }),
  response: z.object({ deleted: z.boolean() }),
  limit: { name: "delete", points: 20, seconds: 600 },
})
