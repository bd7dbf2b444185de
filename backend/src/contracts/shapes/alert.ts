import { z } from "@medusajs/framework/zod"

/** What one can wait for: a cooperative that opens again, or a listing that is there again. */
export const alertSubject = z.enum(["cooperative", "listing"])
