import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { language } from "../../../../../contracts/shapes/account"
import { application, writtenAnswers } from "../../../../../contracts/shapes/application"

export const GET = defineContract({
  summary: "The application of whoever is signed in, with what is missing; null where none was begun.",
  guard: { scope: "buyer" },
  response: z.object({ application: application.nullable() }),
})

export const PUT = defineContract({
  summary:
    "Keeps what was written, field by field. The first words begin an application; `again` another one after an answer.",
  guard: { scope: "buyer" },
  body: z.object({ answers: writtenAnswers, locale: language, again: z.boolean().default(false) }),
  response: z.object({ application }),
  limit: { name: "application", points: 240, seconds: 600 },
})
