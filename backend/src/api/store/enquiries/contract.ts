import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { locale } from "../../../contracts/shapes/basics"
import { contact } from "../../../contracts/shapes/membership"
import { typed } from "../../../contracts/shapes/purchase"

export const POST = defineContract({
  summary: "Somebody writes to the marketplace.",
  guard: { scope: "public" },
  body: z.object({
    name: typed(80).pipe(z.string().min(1)),
    /** Mail or phone, whichever the person has: it is where the answer goes. */
    contact: contact.transform(({ address }) => address),
    subject: z.enum(["order", "cooperative", "press", "privacy", "other"]),
    reference: z.string().max(20).optional(),
    body: z.string().trim().min(10).max(4000),
    locale,
  }),
  response: z.object({ id: z.string() }),
  status: 201,
  limit: { name: "enquiry", points: 5, seconds: 600 },
})
