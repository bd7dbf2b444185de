import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { generateJwtTokenForAuthIdentity } from "@medusajs/medusa/api/auth/utils/generate-jwt-token"
import { randomUUID } from "crypto"

/** Ends every session of an identity. Tokens carry the epoch they were made in; `refuseEndedSessions` compares. */
export async function endSessions(container: MedusaContainer, identity_id: string): Promise<void> {
  const auth = container.resolve(Modules.AUTH)
  const { app_metadata } = await auth.retrieveAuthIdentity(identity_id)
  await auth.updateAuthIdentities([{ id: identity_id, app_metadata: { ...app_metadata, epoch: randomUUID() } }])
}

/** A new session of a buyer, or of a member. */
export async function newSession(
  container: MedusaContainer,
  {
    identity_id,
    provider,
    actor = "customer",
  }: { identity_id: string; provider: string; actor?: "customer" | "cooperative_member" }
): Promise<string> {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const authIdentity = await container
    .resolve(Modules.AUTH)
    .retrieveAuthIdentity(identity_id, { relations: ["provider_identities"] })
  return generateJwtTokenForAuthIdentity(
    { authIdentity, actorType: actor, authProvider: provider, container },
    { secret: http.jwtSecret as string, expiresIn: http.jwtExpiresIn, options: http.jwtOptions }
  )
}
