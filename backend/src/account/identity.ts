import type { AuthenticatedMedusaRequest, MedusaRequest } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { refusal } from "../contracts/codes"
import { buyerIdOf } from "../contracts/guards"

/** How somebody signs in, and as whom. Mail and phone are those of the sign-in; the phone is always proved by a code. */
export type Identity = {
  id: string
  customer_id: string | null
  member_id: string | null
  /** Changes when all sessions end: a token with another one is good no more. */
  epoch: string | null
  mail: { id: string; address: string } | null
  phone: { id: string; number: string } | null
  app_metadata: Record<string, unknown>
}

/** A signed-in buyer: the account, and the sign-in it was opened with. */
export type Buyer = { customer_id: string; identity: Identity }

/** An identity by its id, or null. */
export async function readIdentity(container: MedusaContainer, id: string): Promise<Identity | null> {
  const [found] = await container
    .resolve(Modules.AUTH)
    .listAuthIdentities({ id: [id] }, { relations: ["provider_identities"], take: 1 })
  if (!found) return null
  const app_metadata = found.app_metadata ?? {}
  const of = (provider: string) => found.provider_identities?.find((one) => one.provider === provider)
  const text = (value: unknown) => (typeof value === "string" ? value : null)
  const [mail, phone] = [of("emailpass"), of("phone-code")]
  return {
    id: found.id,
    customer_id: text(app_metadata.customer_id),
    member_id: text(app_metadata.cooperative_member_id),
    epoch: text(app_metadata.epoch),
    mail: mail ? { id: mail.id, address: mail.entity_id } : null,
    phone: phone ? { id: phone.id, number: phone.entity_id } : null,
    app_metadata,
  }
}

/** Who a `buyer` guard let in. Throws NOT_SIGNED_IN where the sign-in is gone. */
export async function buyerOf(request: MedusaRequest): Promise<Buyer> {
  const customer_id = buyerIdOf(request)
  const { auth_identity_id } = (request as AuthenticatedMedusaRequest).auth_context
  const identity = customer_id && auth_identity_id ? await readIdentity(request.scope, auth_identity_id) : null
  if (!customer_id || identity?.customer_id !== customer_id) throw refusal("NOT_SIGNED_IN")
  return { customer_id, identity }
}

/** Whether the holder of an identity has shown to read a mail address. */
export async function isMailProved(container: MedusaContainer, identity_id: string, mail: string): Promise<boolean> {
  const [kept] = await container
    .resolve(Modules.AUTH)
    .listAuthVerifications({ auth_identity_id: identity_id, entity_id: mail, entity_type: "email" })
  return Boolean(kept?.verified_at)
}
