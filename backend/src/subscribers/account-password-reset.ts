import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { sendLetter } from "../account/send"
import { locale as localeShape } from "../contracts/shapes/basics"

type Asked = { entity_id: string; actor_type: string; token: string; metadata?: { locale?: unknown } }

/** Medusa's staff have their own page for it; buyers and members set a password in the storefront. */
const pages: Record<string, string> = {
  customer: "/account/password",
  cooperative_member: "/account/password",
}

/** Sends the link under which a password is set anew. Only a mail that signs in gets here, so nobody else is told. */
export default async function passwordResetAsked({ event, container }: SubscriberArgs<Asked>) {
  const { entity_id, actor_type, token, metadata } = event.data
  const path = pages[actor_type]
  if (!path || !entity_id.includes("@")) return
  const locale = localeShape.catch("ar").parse(metadata?.locale)
  sendLetter(container, entity_id, "reset", { path: `${path}?token=${encodeURIComponent(token)}`, locale })
}

export const config: SubscriberConfig = {
  event: "auth.password_reset",
  context: { subscriberId: "account-password-reset" },
}
