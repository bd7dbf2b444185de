import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readBasket } from "../../basket/read-basket"
import { refusal } from "../../contracts/codes"
import { phone } from "../../contracts/shapes/phone"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../../modules/purchase"
import { forgetOrder } from "../purchase/forget-order"
import { placePurchaseWorkflowId } from "../purchase/place-purchase"
import { recordPlainOrder, unrecordPlainOrder, type RecordedOrder } from "../purchase/record-plain-order"

/**
 * A purchase's cart completes only inside `place`, which has checked all its lines at once. A plain client's cart is
 * checked here. The hook runs on replays too: a cart already completed is let through to its order.
 */
async function checkCart(container: MedusaContainer, cart: CheckedCart, parent: string | undefined): Promise<void> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
  const [parcel] = await purchases.listParcels({ cart_id: cart.id }, { select: ["id"] })
  if (parcel) {
    if (!parent?.startsWith(placePurchaseWorkflowId)) throw refusal("CART_OF_PURCHASE")
    return
  }
  if (!phone.safeParse(cart.shipping_address?.phone ?? "").success) {
    throw refusal("INVALID_INPUT", "an order needs a phone number", [
      { field: "shipping_address.phone", code: "PHONE_INVALID" },
    ])
  }
  const lines = cart.items.map(({ variant_id, quantity }) => ({ variant_id, quantity: Number(quantity) }))
  const basket = await readBasket(container, lines, "ar")
  if (basket.groups.length > 1) throw refusal("CART_OTHER_COOPERATIVE")
  if (basket.blocked) {
    const lacking = basket.groups.some((group) =>
      group.lines.some(({ problem }) => problem === "out_of_stock" || problem === "too_few")
    )
    throw refusal(lacking ? "OUT_OF_STOCK" : "LISTING_NOT_SELLABLE")
  }
}

type CheckedCart = {
  id: string
  completed_at?: Date | string | null
  shipping_address?: { phone?: string | null } | null
  items: { variant_id: string; quantity: number }[]
}

completeCartWorkflow.hooks.validate(
  async ({ cart }, { container, context }) => {
    const checked = cart as CheckedCart
    if (checked.completed_at) return
    await checkCart(container, checked, context?.parentStepIdempotencyKey)
    return new StepResponse(undefined, checked.id)
  },
  async (cart_id, { container }) => {
    if (cart_id) await forgetOrder(container, cart_id)
  }
)

/** Two hooks that exist at run time and are not in Medusa's types; tests/http/plain-client covers them. */
type UntypedHooks = {
  beforePaymentAuthorization: (
    handler: (input: { input: { id: string } }, step: { container: MedusaContainer }) => Promise<void>
  ) => void
  orderCreated: (
    handler: (
      input: { order_id: string; cart_id: string },
      step: { container: MedusaContainer; eventGroupId?: string }
    ) => Promise<StepResponse<undefined, RecordedOrder | undefined>>,
    undo: (recorded: RecordedOrder | undefined, step: { container: MedusaContainer }) => Promise<void>
  ) => void
}
const hooks = completeCartWorkflow.hooks as unknown as UntypedHooks

/**
 * Medusa checks each line's stock by itself: two lines on one inventory item, or a buyer in between, could promise more
 * than there is. Once reserved, the sum is certain: more reserved than stocked undoes this order.
 */
hooks.beforePaymentAuthorization(async ({ input }, { container }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: [
      "items.variant.manage_inventory",
      "items.variant.allow_backorder",
      "items.variant.inventory_items.inventory.location_levels.stocked_quantity",
      "items.variant.inventory_items.inventory.location_levels.reserved_quantity",
    ],
    filters: { id: input.id },
  })
  type Level = { stocked_quantity: number; reserved_quantity: number }
  type Item = {
    variant?: {
      manage_inventory: boolean
      allow_backorder: boolean
      inventory_items?: { inventory?: { location_levels?: Level[] } }[]
    }
  }
  const levels = ((data[0]?.items ?? []) as unknown as Item[])
    .filter(({ variant }) => variant?.manage_inventory && !variant.allow_backorder)
    .flatMap(({ variant }) => variant?.inventory_items?.flatMap((item) => item.inventory?.location_levels ?? []) ?? [])
  if (levels.some((level) => Number(level.reserved_quantity) > Number(level.stocked_quantity)))
    throw refusal("OUT_OF_STOCK")
})

/** The order of a plain client's cart gets the same records as any: a throw here, or after it, leaves nothing. */
hooks.orderCreated(
  async ({ order_id, cart_id }, { container, eventGroupId }) =>
    new StepResponse(undefined, await recordPlainOrder(container, { order_id, cart_id }, eventGroupId)),
  async (recorded, { container }) => {
    if (recorded) await unrecordPlainOrder(container, recorded)
  }
)
