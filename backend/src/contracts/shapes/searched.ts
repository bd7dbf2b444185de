import { z } from "@medusajs/framework/zod"
import { searchedFigures } from "../searched-figures"
import { locale } from "./basics"

/** The figure words are listed by. */
export const searchedBy = z.enum(searchedFigures)

export const searchedRow = z.object({
  words: z.string(),
  /** Of the page they were typed on. */
  locale,
  searched: z.number().int(),
  /** Searches that found nothing that was asked. */
  nothing: z.number().int(),
  /** Results that were opened. */
  clicked: z.number().int(),
  /** Lines of purchases that were found so. */
  bought: z.number().int(),
})
export type SearchedRow = z.infer<typeof searchedRow>
