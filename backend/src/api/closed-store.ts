import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refusal } from "../contracts/codes"

/**
 * Medusa tells the options of every product, of drafts and of what was taken away too; those of a listing that is
 * there come with the listing.
 */
export function closedInStore(request: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): void {
  next(request.method === "OPTIONS" ? undefined : refusal("NOT_FOUND"))
}
