import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { locale } from "../../../contracts/shapes/basics"
import { typed } from "../../../contracts/shapes/purchase"

export const POST = defineContract({
  summary: "Somebody writes to the marketplace.",
  guard: { scope: "public" },
  body: z.object({
    name: typed(80).pipe(z.string().min(1)),
    /** Mail or phone, whichever the person has. */
    contact: typed(120).pipe(z.string().min(6)),
    subject: z.enum(["order", "cooperative", "press", "privacy", "other"]),
    reference: z.string().max(20).optional(),
    body: z.string().trim().min(10).max(4000),
    locale,
  }),
  response: z.object({ id: z.string() }),
  status: 201,
  limit: { name: "enquiry", points: 5, seconds: 600 },
})
