import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { emitListingChanged } from "../workflows/listing/emit-listing-changed"

/** Goods put into a category or taken out of it on the category's page tell of no event: they are told once it is answered. */
export function tellMovedProducts(
  { body, params, scope }: MedusaRequest,
  response: MedusaResponse,
  next: MedusaNextFunction
) {
  response.once("finish", () => {
    if (response.statusCode >= 400) return
    const { add = [], remove = [] } = body as { add?: string[]; remove?: string[] }
    emitListingChanged(scope, [...add, ...remove]).catch((error) =>
      scope.resolve(ContainerRegistrationKeys.LOGGER).error(`category ${params.id}: ${error}`)
    )
  })
  next()
}
