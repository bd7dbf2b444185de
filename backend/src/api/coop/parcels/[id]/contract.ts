import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../contracts/contract"
import { localized } from "../../../../contracts/shapes/basics"
import { deskParcel } from "../../../../contracts/shapes/desk"

export const GET = defineContract({
  summary: "One parcel of the cooperative, with its boxes and its history.",
  guard: { scope: "member", roles: ["manager", "orders"], suspended: true },
  params: z.object({ id: z.string().max(60) }),
  query: localized,
  response: deskParcel,
})
