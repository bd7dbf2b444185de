import { z } from "@medusajs/framework/zod"
import { language, mail } from "./account"
import { locale } from "./basics"
import { phone } from "./phone"

export const memberRole = z.enum(["manager", "catalogue", "orders", "accounts"])

export const channel = z.enum(["phone", "email"])

/** A phone or a mail, whichever was typed. */
export const contact = z
  .string()
  .max(120)
  .transform((value, context) => {
    const isMail = value.includes("@")
    const parsed = (isMail ? mail : phone).safeParse(value)
    if (!parsed.success) {
      context.addIssue({ code: "custom", message: "CONTACT_INVALID" })
      return z.NEVER
    }
    return { channel: isMail ? ("email" as const) : ("phone" as const), address: parsed.data }
  })

/** Names, as the members know each other. */
export const personName = z.string().trim().min(1).max(80)

/** The secret of an invitation's link. */
export const invitationToken = z.string().min(16).max(60)

/** Somebody to invite: the link goes to that phone or mail alone, in that language. */
export const invited = z.object({ name: personName, role: memberRole, contact, locale: language })

/** An invitation nobody has taken yet. Its token is sent to the invited person and told to nobody else. */
export const invitation = z.object({
  id: z.string(),
  name: z.string(),
  role: memberRole,
  channel,
  contact: z.string(),
  locale,
  expires_at: z.iso.datetime(),
  expired: z.boolean(),
})
