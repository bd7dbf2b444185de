import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { productsOfPriceLists } from "../events/changed-products"
import { emitListingChanged } from "../workflows/listing/emit-listing-changed"

/** A price list switched on or off, or given other dates, tells of no event: what it touches is told once it is answered. */
export function tellChangedPriceList(
  { params, scope }: MedusaRequest,
  response: MedusaResponse,
  next: MedusaNextFunction
) {
  response.once("finish", () => {
    if (response.statusCode >= 400) return
    productsOfPriceLists(scope.resolve(ContainerRegistrationKeys.QUERY), [params.id])
      .then((products) => emitListingChanged(scope, products))
      .catch((error) => scope.resolve(ContainerRegistrationKeys.LOGGER).error(`price list ${params.id}: ${error}`))
  })
  next()
}
