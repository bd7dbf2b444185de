import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { alertSubject } from "../../../contracts/shapes/alert"
import { handle, locale } from "../../../contracts/shapes/basics"
import { contact } from "../../../contracts/shapes/membership"

export const POST = defineContract({
  summary:
    "Asks to be told once when a closed cooperative opens, or a listing can be bought again. Asking again changes nothing.",
  guard: { scope: "public" },
  body: z.object({
    subject: alertSubject,
    handle,
    /** Mail or phone, whichever the person has. */
    contact,
    locale,
  }),
  response: z.object({}),
  limit: { name: "alert", points: 5, seconds: 600 },
})
