import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** The inventory items Medusa made for new variants, by sku. */
export const readStockItemsStep = createStep(
  "read-stock-items",
  async ({ skus }: { skus: string[] }, { container }) => {
    const items = skus.length
      ? await container.resolve(Modules.INVENTORY).listInventoryItems({ sku: skus }, { select: ["id", "sku"] })
      : []
    return new StepResponse(Object.fromEntries(items.map((item) => [item.sku ?? "", item.id])))
  }
)
