import type { IAuthModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Locale } from "../contracts/shapes/basics"
import { sendLetter } from "./send"

/** What every service has for its models; Medusa's type of this one leaves it out. */
type Deletes = { deleteAuthVerifications: (ids: string[]) => Promise<void> }

type Link = { identity_id: string; email: string; fresh: boolean; locale: Locale }

/**
 * Sends the link by which a mail is confirmed; false where it is confirmed already. Medusa keeps only a digest of the
 * link's token. A `fresh` mail is to be confirmed again even if it once was.
 */
export async function sendMailLink(
  container: MedusaContainer,
  { identity_id, email, fresh, locale }: Link
): Promise<boolean> {
  const auth = container.resolve(Modules.AUTH) as IAuthModuleService & Deletes
  if (fresh) {
    const kept = await auth.listAuthVerifications({
      auth_identity_id: identity_id,
      entity_id: email,
      entity_type: "email",
    })
    if (kept.length) await auth.deleteAuthVerifications(kept.flatMap(({ id }) => id ?? []))
  }
  const { code } = await auth.requestAuthVerification({
    auth_identity_id: identity_id,
    entity_id: email,
    entity_type: "email",
    code_provider: "token",
  })
  if (!code) return false
  sendLetter(container, email, "confirm", { path: `/account/mail?token=${encodeURIComponent(code)}`, locale })
  return true
}
