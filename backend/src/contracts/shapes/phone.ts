import { parsePhoneNumberFromString } from "libphonenumber-js"
import { z } from "@medusajs/framework/zod"

/** A phone number as typed (06…, +212…, 00212…, spaces, dots, Arabic digits), kept as E.164. Numbers without a prefix are Moroccan. */
export const phone = z
  .string()
  .max(40)
  .transform((value, context) => {
    const digits = value
      .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
      .replace(/^\s*00/, "+")
    const parsed = parsePhoneNumberFromString(digits, { defaultCountry: "MA", extract: false })
    if (!parsed?.isValid()) {
      context.addIssue({ code: "custom", message: "PHONE_INVALID" })
      return z.NEVER
    }
    return parsed.number as string
  })
