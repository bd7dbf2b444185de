import { createWorkflow, WorkflowResponse, createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { readBasket, type Basket } from "../../basket/read-basket"
import { cardSettings } from "../../card/stripe"
import { refusal } from "../../contracts/codes"
import { readPickupFairs } from "../../fairs/pickup-fairs"
import { offerCards } from "../../market/offer-cards"
import { marketSettings } from "../../market/settings"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../../modules/purchase"
import type { Purchase } from "../../modules/purchase/models/purchase"
import { newReference } from "../../modules/purchase/reference"
import { createParcelCarts } from "./create-parcel-carts"
import { openCardIntent } from "./open-card-intent"
import { planParcels, type PlannedParcel, type PrepareInput } from "./plan-parcels"
import { readCartTotals, type CartTotals } from "./read-cart-totals"
import { releaseCardIntent } from "./release-card-intent"

/** At most this many cooperatives in one purchase: `place` is unrolled that often. */
export const MAX_PARCELS = 12

export type PreparedParcel = { plan: PlannedParcel; parcel_id: string | null; totals: CartTotals | null }
/** `card_secret`: by which the buyer's browser asks the card's holder; null unless a card pays. */
export type PreparedPurchase = {
  purchase_id: string
  parcels: PreparedParcel[]
  basket: Basket
  card_secret: string | null
}

const LOCK_SECONDS = 30

const fillPurchaseStep = createStep("fill-purchase", async (input: PrepareInput, { container }) => {
  const { body } = input
  if (body.payment === "card" && !cardSettings()) throw refusal("PAYMENT_UNAVAILABLE")
  const [basket, settings, destination_region_id] = await Promise.all([
    readBasket(container, body.lines, input.locale),
    marketSettings(container),
    regionOfProvince(container, body.address.province_id),
  ])
  if (!destination_region_id)
    throw refusal("INVALID_INPUT", "no such province", [{ field: "address.province_id", code: "UNKNOWN" }])
  if (basket.groups.length > MAX_PARCELS) throw refusal("TOO_MANY_COOPERATIVES")
  if (body.payment === "card") await offerCards(container, settings.region_id)
  const fairs = await readPickupFairs(
    container,
    basket.groups.map(({ cooperative }) => cooperative.id),
    input.locale
  )
  const plans = planParcels(basket, input, { rates: settings.rates, destination_region_id, fairs, on: new Date() })
  const draft = await openDraft(container, input)
  const result = await container
    .resolve(Modules.LOCKING)
    .execute(`purchase:${draft.id}`, () => fillDraft(container, { draft, plans, basket, input, settings }), {
      timeout: LOCK_SECONDS,
    })
  return new StepResponse(result)
})

/** Turns a basket into a purchase draft with one private cart a cooperative. Nothing is reserved; carts left over are swept by a job. */
export const preparePurchaseWorkflow = createWorkflow("prepare-purchase", (input: PrepareInput) => {
  return new WorkflowResponse(fillPurchaseStep(input))
})

/** The draft to go on with, or a new one: a purchase already placed is never opened again. */
async function openDraft(container: MedusaContainer, input: PrepareInput): Promise<Draft> {
  const { body, customer_id } = input
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
  if (body.purchase_id) {
    const [known] = await purchases.listPurchases({ id: body.purchase_id })
    if (known?.status === "placing") throw refusal("PURCHASE_BUSY")
    const mine = known && (!known.customer_id || known.customer_id === customer_id)
    if (known?.status === "draft" && mine) return { id: known.id, fresh: null }
  }
  const fresh = await purchases.createPurchases({ ...factsOf(input), reference: newReference(), total: 0 })
  return { id: fresh.id, fresh: { ...fresh, parcels: [] } }
}

function factsOf({ body, customer_id, locale }: PrepareInput) {
  return {
    customer_id,
    locale,
    email: body.email || null,
    phone: body.address.phone,
    payment: body.payment,
    address: body.address,
    payer: body.payer ?? null,
  }
}

/** Of a draft made this moment nothing need be read again: nobody else knows of it yet. */
type Draft = { id: string; fresh: Known | null }
type Known = Pick<InferTypeOf<typeof Purchase>, "id" | "reference" | "status" | "payment" | "payment_intent_id"> & {
  parcels: { fingerprint: string; cart_id: string }[]
}

type Filling = {
  draft: Draft
  plans: PlannedParcel[]
  basket: Basket
  input: PrepareInput
  settings: Awaited<ReturnType<typeof marketSettings>>
}

/** Runs under the purchase's lock: facts, parcels and card intent change together, and never once placing has begun. */
async function fillDraft(
  container: MedusaContainer,
  { draft, plans, basket, input, settings }: Filling
): Promise<PreparedPurchase> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
  const known: Known = draft.fresh ?? (await purchases.retrievePurchase(draft.id, { relations: ["parcels"] }))
  if (known.status !== "draft") throw refusal("PURCHASE_BUSY")
  if (basket.blocked || !plans.length) {
    return {
      purchase_id: draft.id,
      basket,
      card_secret: null,
      parcels: plans.map((plan) => ({ plan, parcel_id: null, totals: null })),
    }
  }
  if (!draft.fresh) await purchases.updatePurchases({ id: draft.id, ...factsOf(input) })
  const kept = new Map(known.parcels.map((parcel) => [parcel.fingerprint, parcel.cart_id]))
  const fresh = plans.filter((plan) => !kept.has(plan.fingerprint))
  const [made, keptTotals] = await Promise.all([
    createParcelCarts(container, { parcels: fresh, input, purchase_id: draft.id, settings }),
    readCartTotals(
      container,
      plans.flatMap((plan) => kept.get(plan.fingerprint) ?? [])
    ),
  ])
  const totals = new Map([...keptTotals, ...made.map((cart) => [cart.cart_id, cart.totals] as const)])
  const carts = plans.map((plan) => kept.get(plan.fingerprint) ?? made[fresh.indexOf(plan)].cart_id)
  const rows = plans.map((plan, position) =>
    parcelRow(draft.id, plan, { position, cart_id: carts[position], sums: totals.get(carts[position]) as CartTotals })
  )
  const total = Math.round(rows.reduce((sum, row) => sum + row.total * 100, 0)) / 100
  const ids = await purchases.replaceParcels(draft.id, rows, total)
  const card_secret = input.body.payment === "card" ? await openCardIntent(container, { ...known, total }) : null
  if (!card_secret && known.payment === "card") await releaseCardIntent(container, draft.id)
  return {
    purchase_id: draft.id,
    basket,
    card_secret,
    parcels: plans.map((plan, position) => ({
      plan,
      parcel_id: ids.get(carts[position]) ?? null,
      totals: totals.get(carts[position]) ?? null,
    })),
  }
}

function parcelRow(
  purchase_id: string,
  plan: PlannedParcel,
  { position, cart_id, sums }: { position: number; cart_id: string; sums: CartTotals }
) {
  return {
    purchase_id,
    position,
    cooperative_id: plan.group.cooperative.id,
    cart_id,
    fingerprint: plan.fingerprint,
    service: plan.delivery.service,
    fair_id: plan.delivery.fair?.id ?? null,
    goods_total: sums.goods_total,
    delivery_total: sums.delivery_total,
    total: sums.total,
    arrives_from: plan.delivery.arrives_from,
    arrives_until: plan.delivery.arrives_until,
    gift_note: plan.gift_note ?? null,
  }
}

async function regionOfProvince(container: MedusaContainer, province_id: string): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "territory", fields: ["parent_id"], filters: { id: province_id } })
  return data[0]?.parent_id ?? null
}
