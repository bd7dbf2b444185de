import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../contracts/contract"
import { locale } from "../../../../contracts/shapes/basics"
import { contact } from "../../../../contracts/shapes/membership"

export const POST = defineContract({
  summary: "Asks to be told once when words that found nothing find a listing. Asking again changes nothing.",
  guard: { scope: "public" },
  body: z.object({
    words: z.string().trim().min(1).max(120),
    /** Mail or phone, whichever the person has. */
    contact,
    locale,
  }),
  response: z.object({}),
  limit: { name: "alert", points: 5, seconds: 600 },
})
