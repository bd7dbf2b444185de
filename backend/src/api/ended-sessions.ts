import {
  getAuthContextFromJwtToken,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readIdentity } from "../account/identity"
import { endSessions } from "../account/session"

type Claims = {
  actor_id?: string
  actor_type?: string
  auth_identity_id?: string
  app_metadata?: { epoch?: string } | null
}
type WithClaims = { auth_context?: Claims; session?: { auth_context?: Claims } }

/**
 * Medusa's tokens are good until they expire. Here one also ends when its holder ends all sessions, changes the
 * password, or is deleted: from then on it counts as none.
 */
export async function refuseEndedSessions(
  request: MedusaRequest,
  _: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const held = request as unknown as WithClaims
  const bearer = bearerClaims(request)
  if (bearer?.auth_identity_id && !(await isLive(request, bearer))) {
    delete request.headers.authorization
    delete held.auth_context
  }
  const kept = held.session?.auth_context
  if (kept?.auth_identity_id && !(await isLive(request, kept))) {
    delete held.session?.auth_context
    delete held.auth_context
  }
  next()
}

/** A password set anew by Medusa's own route ends every session, before anybody is told that it is set. */
export function endSessionsAtReset(request: MedusaRequest, response: MedusaResponse, next: MedusaNextFunction): void {
  const answer = response.json.bind(response)
  response.json = (body: unknown) => {
    const identity_id = (request as unknown as WithClaims).auth_context?.auth_identity_id
    if (response.statusCode !== 200 || !identity_id) return answer(body)
    void endSessions(request.scope, identity_id).then(() => answer(body), next)
    return response
  }
  next()
}

function bearerClaims(request: MedusaRequest): Claims | null {
  const { authorization } = request.headers
  if (!authorization) return null
  const { http } = request.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  return getAuthContextFromJwtToken(authorization, http.jwtSecret as string, ["bearer"], ["*"]) as Claims | null
}

async function isLive(request: MedusaRequest, { auth_identity_id = "", actor_id, actor_type, app_metadata }: Claims) {
  const identity = await readIdentity(request.scope, auth_identity_id)
  if (!identity || identity.epoch !== (app_metadata?.epoch ?? null)) return false
  return !actor_id || identity.app_metadata[`${actor_type}_id`] === actor_id
}
