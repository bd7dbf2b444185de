import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  adjustInventoryLevelsStep,
  createInventoryLevelsWorkflow,
  createProductVariantsWorkflow,
  deleteProductVariantsWorkflow,
  releaseLockStep,
  updateProductOptionsWorkflow,
  updateProductOptionValuesOnProductStep,
  updateProductsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { ListingForm } from "../../contracts/shapes/desk-listing"
import { planChange } from "../../desk/plan-change"
import { makeHandle } from "../../modules/listing/make-handle"
import { keepWordsStep } from "../words/keep-words"
import { emitListingChangedStep } from "./emit-listing-changed"
import { LISTING_LOCK } from "./listing-lock"
import { readStockItemsStep } from "./steps/read-stock-items"
import { recordListingStep } from "./steps/record-listing"

/** The version is the one the member saw. */
export type UpdateListingInput = { id: string; cooperative_id: string; version: number; form: ListingForm }

/** @throws NOT_FOUND, CHANGED_MEANWHILE, LISTING_STATE, STOCK_TOO_LOW, INVALID_INPUT */
const planChangeStep = createStep("plan-change", async (input: UpdateListingInput, { container }) => {
  const change = await planChange(container, input)
  const { rename, ...rest } = change
  if (!rename) return new StepResponse(rest)
  const taken = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ handle: makeHandle(rename.title, rename.end), id: { $ne: change.product.id } }, { select: ["id"] })
  const handle = makeHandle(rename.title, rename.end, () => taken.length > 0)
  return new StepResponse({ ...rest, product: { ...rest.product, handle } })
})

/** A member saves a listing: Medusa's product, variants, prices and stock, our record, words in three languages. */
export const updateListingWorkflow = createWorkflow("update-listing", (input: UpdateListingInput) => {
  const lock = transform({ input }, ({ input }) => `listing:${input.id}`)
  acquireLockStep({ key: lock, timeout: LISTING_LOCK.timeout, ttl: LISTING_LOCK.ttl })
  const change = planChangeStep(input)
  updateProductsWorkflow.runAsStep({
    input: transform({ change }, ({ change }) => ({ products: [change.product] })) as never,
  })
  when("option-renamed", { change }, ({ change }) => Boolean(change.option?.title)).then(() => {
    updateProductOptionsWorkflow
      .runAsStep({
        input: transform({ change }, ({ change }) => ({
          selector: { id: change.option?.id },
          update: { title: change.option?.title },
        })) as never,
      })
      .config({ name: "rename-option" })
  })
  updateProductOptionValuesOnProductStep(
    transform({ change }, ({ change: { option, product } }) =>
      option ? [{ product_id: product.id, product_option_id: option.id, add: option.add }] : []
    )
  )
  // One after another: a value that goes with its variant is free for another one of the same save.
  deleteProductVariantsWorkflow.runAsStep({ input: transform({ change }, ({ change }) => ({ ids: change.gone })) })
  updateProductVariantsWorkflow.runAsStep({
    input: transform({ change }, ({ change }) => ({ product_variants: change.staying })) as never,
  })
  createProductVariantsWorkflow.runAsStep({
    input: transform({ change }, ({ change }) => ({ product_variants: change.fresh })) as never,
  })
  const items = readStockItemsStep(
    transform({ change }, ({ change }) => ({ skus: change.levels.map((one) => one.sku) }))
  )
  createInventoryLevelsWorkflow.runAsStep({
    input: transform({ items, change }, ({ items, change }) => ({
      inventory_levels: change.levels.map(({ sku, stock }) => ({
        inventory_item_id: items[sku],
        location_id: change.location,
        stocked_quantity: stock,
      })),
    })),
  })
  adjustInventoryLevelsStep(transform({ change }, ({ change }) => change.adjustments) as never)
  const recorded = recordListingStep(
    transform({ change, input }, ({ change, input }) => ({
      cooperative_id: input.cooperative_id,
      product_id: change.product.id,
      listing: { id: input.id, version: input.version },
      plan: change.plan,
      form: input.form,
    }))
  )
  keepWordsStep(recorded.words)
  emitListingChangedStep(transform({ change }, ({ change }) => ({ product_ids: [change.product.id] })))
  releaseLockStep({ key: lock })
  return new WorkflowResponse(recorded.listing)
})
