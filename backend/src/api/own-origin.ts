import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refusal } from "../contracts/codes"
import { readEnvironment } from "../environment"

const reading = ["GET", "HEAD", "OPTIONS"]

/**
 * What changes something by the dashboard's cookie comes from the dashboard. `SameSite=Lax` alone lets a neighbour in:
 * another port of this machine, or another name of the same domain. A token in a header is put there by nobody else's
 * page, and without a cookie there is nobody to speak for.
 */
export function requireOwnOrigin(request: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): void {
  const { cookie, authorization, host, origin, "sec-fetch-site": site } = request.headers
  if (reading.includes(request.method) || !cookie || authorization) return next()
  const isForeign = origin === undefined ? site === "cross-site" || site === "same-site" : !isOwn(origin, host)
  next(isForeign ? refusal("NOT_PERMITTED", "asked by another site") : undefined)
}

/** The address itself that was asked, or the one by which it is known where a balancer names it otherwise. */
function isOwn(origin: string, host: string | undefined): boolean {
  if (!URL.canParse(origin)) return false
  return new URL(origin).host === host || new URL(origin).origin === new URL(readEnvironment().BACKEND_URL).origin
}
