import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/**
 * Who signs in gets a session of a new name: Medusa keeps the one that was there, which somebody else may have put into
 * this browser and know.
 */
export function beginNewSession(request: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): void {
  // Without a token nobody is signed in by this, and whoever is stays so.
  if (!request.headers.authorization) return next()
  request.session.regenerate((error: unknown) => next(error))
}
