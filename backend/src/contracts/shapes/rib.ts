import { z } from "@medusajs/framework/zod"

/** A Moroccan bank account as typed: 24 digits, of which the last two make the whole a multiple of 97. */
export const rib = z
  .string()
  .max(60)
  .transform((value, context) => {
    const digits = value
      .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
      .replace(/[\s.-]/g, "")
    if (!/^\d{24}$/.test(digits) || BigInt(digits) % 97n !== 0n) {
      context.addIssue({ code: "custom", message: "RIB_INVALID" })
      return z.NEVER
    }
    return digits
  })
