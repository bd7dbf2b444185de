import { ContainerRegistrationKeys, Modules, ProductStatus } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { refusal } from "../../contracts/codes"
import type { ListingForm } from "../../contracts/shapes/desk-listing"
import { newVariantOf, optionOf } from "../../desk/plan-variants"
import { planListing, readOwnCooperative } from "../../desk/plan-listing"
import { LISTING_MODULE, type ListingModuleService } from "../../modules/listing"
import { makeHandle } from "../../modules/listing/make-handle"
import { keepWordsStep } from "../words/keep-words"
import { emitListingChangedStep } from "./emit-listing-changed"
import { LISTING_LOCK } from "./listing-lock"
import { recordListingStep } from "./steps/record-listing"
import { readStockItemsStep } from "./steps/read-stock-items"

/** The key is the device's: the same draft sent twice is refused the second time. */
export type CreateListingInput = { cooperative_id: string; key: string; form: ListingForm }

/** Looks up all a new listing names, and gives it an address. @throws KEY_REUSED, INVALID_INPUT */
const planNewListingStep = createStep(
  "plan-new-listing",
  async ({ cooperative_id, key, form }: CreateListingInput, { container }) => {
    const listings: ListingModuleService = container.resolve(LISTING_MODULE)
    const [known] = await listings.listListings({ cooperative_id, key }, { select: ["id"] })
    if (known) throw refusal("KEY_REUSED")
    const cooperative = await readOwnCooperative(container, cooperative_id)
    const plan = await planListing(container, cooperative, form)
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const end = key
      .replace(/[^a-z0-9]/gi, "")
      .toLowerCase()
      .slice(-6)
    const wished = makeHandle(form.title.ar, end)
    const [{ data: stores }, [profile], taken] = await Promise.all([
      query.graph({ entity: "store", fields: ["default_sales_channel_id"] }),
      container.resolve(Modules.FULFILLMENT).listShippingProfiles({}, { take: 1, order: { created_at: "ASC" } }),
      container.resolve(Modules.PRODUCT).listProducts({ handle: wished }, { select: ["id"] }),
    ])
    return new StepResponse({
      location: cooperative.stock_location_id,
      plan,
      product: {
        title: form.title.ar,
        subtitle: form.subtitle.ar,
        description: form.description.ar,
        handle: makeHandle(form.title.ar, end, () => taken.length > 0),
        status: ProductStatus.DRAFT,
        thumbnail: plan.thumbnail ?? undefined,
        origin_country: "ma",
        type_id: plan.type_id ?? undefined,
        category_ids: plan.category_id ? [plan.category_id] : [],
        shipping_profile_id: profile.id,
        sales_channels: stores.flatMap((store) =>
          store.default_sales_channel_id ? [{ id: store.default_sales_channel_id }] : []
        ),
        options: [optionOf(form)],
        variants: form.variants.map((_, index) => newVariantOf(form, index)),
      },
    })
  }
)

/** A new draft of a cooperative: Medusa's product with stock at its own place, our record, words in three languages. */
export const createListingWorkflow = createWorkflow("create-listing", (input: CreateListingInput) => {
  const lock = transform({ input }, ({ input }) => `listing-key:${input.cooperative_id}:${input.key}`)
  acquireLockStep({ key: lock, timeout: LISTING_LOCK.timeout, ttl: LISTING_LOCK.ttl })
  const planned = planNewListingStep(input)
  const products = createProductsWorkflow.runAsStep({
    input: transform({ planned }, ({ planned }) => ({ products: [planned.product] })) as never,
  })
  const items = readStockItemsStep(
    transform({ planned }, ({ planned }) => ({ skus: planned.product.variants.map((variant) => variant.sku) }))
  )
  createInventoryLevelsWorkflow.runAsStep({
    input: transform({ items, planned, input }, ({ items, planned, input }) => ({
      inventory_levels: input.form.variants.map(({ stock }, index) => ({
        inventory_item_id: items[planned.product.variants[index].sku],
        location_id: planned.location,
        stocked_quantity: stock,
      })),
    })),
  })
  const recorded = recordListingStep(
    transform({ planned, products, input }, ({ planned, products, input }) => ({
      cooperative_id: input.cooperative_id,
      product_id: products[0].id,
      key: input.key,
      plan: planned.plan,
      form: input.form,
    }))
  )
  keepWordsStep(recorded.words)
  emitListingChangedStep(transform({ products }, ({ products }) => ({ product_ids: [products[0].id] })))
  releaseLockStep({ key: lock })
  return new WorkflowResponse(recorded.listing)
})
