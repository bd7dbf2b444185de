import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, completeCartWorkflow, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { refusal } from "../../contracts/codes"
import type { PaymentChoice } from "../../market/payments"
import { COOPERATIVE_MODULE, type CooperativeModuleService } from "../../modules/cooperative"
import { maySell } from "../../modules/cooperative/may-sell"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../../modules/purchase"
import { answerDeadline } from "../../modules/purchase/answer-deadline"
import { allFairsHold } from "./fairs-hold"
import { ordersOfPurchase } from "./orders-of-purchase"
import { MAX_PARCELS } from "./prepare-purchase"
import { recordOrders, unrecordOrders } from "./record-orders"
import { releaseCardIntent } from "./release-card-intent"
import { tieCardIntent } from "./tie-card-intent"
import { undoOrders } from "./undo-orders"

export const placePurchaseWorkflowId = "place-purchase"

type PlaceInput = {
  purchase_id: string
  /** What the buyer was shown, MAD; another sum is refused. Left out where a payment network calls. */
  total?: number
  /** Whose lock it is: random for each run, so that nobody gives back another's. */
  owner: string
}

type Opened = {
  purchase_id: string
  reference: string
  total: number
  replay: boolean
  card: boolean
  payment: PaymentChoice
  parcels: { id: string; cart_id: string; cooperative_id: string }[]
}

const LOCK = { timeout: 60, ttl: 300 }

/** A cooperative may have been suspended, or have closed, since the purchase was prepared. */
async function allMaySell(container: MedusaContainer, parcels: { cooperative_id: string }[]): Promise<boolean> {
  const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const ids = parcels.map(({ cooperative_id }) => cooperative_id)
  const sellers = await cooperatives.listCooperatives(
    { id: ids },
    { select: ["id", "status", "closed_from", "closed_until"] }
  )
  return sellers.length === new Set(ids).size && sellers.every((seller) => maySell(seller, new Date()))
}

/** Marks the purchase `placing` before the first order is made: after a crash the sweep knows where to look. */
const openPurchaseStep = createStep(
  "open-purchase",
  async ({ purchase_id, total }: PlaceInput, { container }) => {
    const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
    const [purchase] = await purchases.listPurchases({ id: purchase_id }, { relations: ["parcels"] })
    if (!purchase) throw refusal("NOT_FOUND")
    const facts = {
      purchase_id,
      reference: purchase.reference,
      total: Number(purchase.total),
      payment: purchase.payment,
    }
    if (purchase.status === "placed")
      return new StepResponse<Opened, string>({ ...facts, replay: true, card: false, parcels: [] })
    if (purchase.status === "placing") throw refusal("PURCHASE_BUSY")
    if (purchase.status === "failed" || !purchase.parcels.length) throw refusal("PURCHASE_NOT_PLACEABLE")
    if (total !== undefined && Math.round(total * 100) !== Math.round(facts.total * 100))
      throw refusal("PURCHASE_CHANGED")
    const card = purchase.payment === "card"
    if (!(await allMaySell(container, purchase.parcels))) {
      if (card) await releaseCardIntent(container, purchase_id)
      throw refusal("LISTING_NOT_SELLABLE")
    }
    if (!(await allFairsHold(container, purchase.parcels))) {
      if (card) await releaseCardIntent(container, purchase_id)
      throw refusal("FAIR_PICKUP_GONE")
    }
    if (card) await tieCardIntent(container, { ...purchase, total: facts.total })
    await purchases.updatePurchases({ id: purchase_id, status: "placing" })
    const parcels = purchase.parcels
      .map(({ id, cart_id, cooperative_id }) => ({ id, cart_id, cooperative_id }))
      // One order for everybody: two purchases of the same shops never wait for each other.
      .sort((a, b) => (a.cooperative_id < b.cooperative_id ? -1 : 1))
    return new StepResponse<Opened, string>({ ...facts, replay: false, card, parcels }, purchase_id)
  },
  async (purchase_id, { container }) => {
    if (!purchase_id) return
    await undoOrders(container, await ordersOfPurchase(container, purchase_id))
    // Its carts were undone and are never completed again: the next `prepare` makes new ones.
    const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
    await purchases.replaceParcels(purchase_id, [], 0)
    await purchases.updatePurchases({ id: purchase_id, status: "draft" })
    await releaseCardIntent(container, purchase_id)
  }
)

type Recorded = { opened: Opened; orders: ({ id: string } | undefined)[] }

/** Ties the orders to their parcels, freezes rates, posts entries. The last thing that can fail. */
const recordPurchaseStep = createStep(
  "record-purchase",
  async ({ opened, orders }: Recorded, { container }) => {
    if (opened.replay) return new StepResponse<null, string[]>(null)
    const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
    const at = new Date()
    const made = opened.parcels.map((parcel, index) => ({ ...parcel, order_id: orders[index]?.id as string }))
    try {
      await recordOrders(
        container,
        made.map(({ order_id, cooperative_id }) => ({ order_id, cooperative_id, purchase_id: opened.purchase_id })),
        at
      )
      await purchases.markPlaced(
        opened.purchase_id,
        made.map(({ id, order_id }) => ({ id, order_id, answer_due_at: answerDeadline(at, opened.payment) })),
        at
      )
    } catch (error) {
      // A step that fails is not compensated: what it wrote before failing it takes back itself.
      await unrecordOrders(
        container,
        made.map((parcel) => parcel.order_id)
      )
      throw error
    }
    return new StepResponse<null, string[]>(
      null,
      made.map((parcel) => parcel.order_id)
    )
  },
  async (order_ids, { container }) => {
    if (order_ids) await unrecordOrders(container, order_ids)
  }
)

/**
 * Places a prepared purchase: one native order per cooperative, or none. Called again it answers the same.
 * @throws PURCHASE_CHANGED, PURCHASE_NOT_PLACEABLE, PURCHASE_BUSY, PAYMENT_NOT_READY, OUT_OF_STOCK, LISTING_NOT_SELLABLE,
 * FAIR_PICKUP_GONE where a parcel can no longer be fetched at the fair that was chosen
 */
export const placePurchaseWorkflow = createWorkflow(placePurchaseWorkflowId, (input: PlaceInput) => {
  const key = transform({ input }, ({ input }) => `purchase:${input.purchase_id}`)
  acquireLockStep({ key, ownerId: input.owner, timeout: LOCK.timeout, ttl: LOCK.ttl })
  const opened = openPurchaseStep(input)
  // A workflow knows no loop over a list it does not know yet, so the completion stands here as often as can be needed.
  const orders = Array.from({ length: MAX_PARCELS }, (_, index) =>
    when(`parcel-${index}`, { opened }, ({ opened }) => opened.parcels.length > index).then(() => {
      const cart = transform({ opened }, ({ opened }) => ({ id: opened.parcels[index].cart_id }))
      // eslint-disable-next-line @medusajs/no-direct-variable-mutation-in-workflow -- the index is known while composing
      return completeCartWorkflow.runAsStep({ input: cart }).config({ name: `complete-cart-${index}` })
    })
  )
  const made = transform({ orders }, ({ orders }) => orders as ({ id: string } | undefined)[])
  recordPurchaseStep({ opened, orders: made })
  when("announce", { opened }, ({ opened }) => !opened.replay).then(() => {
    emitEventStep({ eventName: "purchase.placed", data: { id: input.purchase_id } })
  })
  releaseLockStep({ key, ownerId: input.owner })
  return new WorkflowResponse(opened)
})
