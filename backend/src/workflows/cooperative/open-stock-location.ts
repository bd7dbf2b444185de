import type { LinkDefinition } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { createRemoteLinkStep, createStockLocationsWorkflow } from "@medusajs/medusa/core-flows"
import { DELIVERY_PROVIDER } from "../../market/delivery-provider"

/** `name` and `locality` in Arabic, the language of what is kept. */
type Shop = {
  handle: string
  name: string
  locality: string
  street: string
  province: string
  sales_channel_id: string
}

/** Where a cooperative's goods lie: a stock location of its own, in the market's channel, served by the one network. */
export const openStockLocationWorkflow = createWorkflow("open-stock-location", (shop: WorkflowData<Shop>) => {
  const input = transform({ shop }, ({ shop: { handle, name, locality, street, province } }) => ({
    locations: [
      {
        name,
        address: { address_1: street || locality, city: locality, province, country_code: "MA" },
        metadata: { cooperative: handle },
      },
    ],
  }))
  const locations = createStockLocationsWorkflow.runAsStep({ input })
  createRemoteLinkStep(
    transform({ locations, shop }, ({ locations: [{ id }], shop: { sales_channel_id } }): LinkDefinition[] => [
      { [Modules.SALES_CHANNEL]: { sales_channel_id }, [Modules.STOCK_LOCATION]: { stock_location_id: id } },
      {
        [Modules.STOCK_LOCATION]: { stock_location_id: id },
        [Modules.FULFILLMENT]: { fulfillment_provider_id: DELIVERY_PROVIDER },
      },
    ])
  )
  return new WorkflowResponse(transform({ locations }, ({ locations: [{ id }] }) => id))
})
