import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows"
import type Stripe from "stripe"
import { abandonIntent, centimes } from "../../card/intent"
import { stripe } from "../../card/stripe"
import { LEDGER_MODULE, type LedgerModuleService } from "../../modules/ledger"
import { capturePostings, MARKET } from "../../modules/ledger/sale-entry"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../../modules/purchase"
import { readPurchases, type PurchaseRow } from "../../purchase/read-purchases"
import { PARCEL_LOCK, parcelKey } from "../parcel/parcel-lock"

/** One order's share of the intent. */
type Share = { payment_id: string; order_id: string; amount: number; captured: boolean; dropped: boolean }

/**
 * Takes the money of a placed purchase, once: the intent is captured over what still stands, each order's payment
 * follows, and the ledger says the market holds it. From then on only forward: called again, it goes on where it
 * stopped. Parcels are locked meanwhile, so that one cancelled now is either left out or refunded.
 */
export async function settleCard(container: MedusaContainer, purchase_id: string): Promise<void> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
  const purchase = await purchases.retrievePurchase(purchase_id, { relations: ["parcels"] })
  const { status, payment, payment_intent_id } = purchase
  if (status !== "placed" || payment !== "card" || !payment_intent_id || purchase.card_settled_at) return
  const keys = purchase.parcels.map((parcel) => parcelKey(parcel.id)).sort()
  await underLocks(container, keys, async () => {
    const { card_settled_at } = await purchases.retrievePurchase(purchase_id, { select: ["id", "card_settled_at"] })
    if (card_settled_at) return
    const shares = await sharesOf(container, purchase_id)
    const intent = await takeMoney(payment_intent_id, shares)
    const taken = (intent?.metadata.payments ?? "").split(",")
    for (const share of shares.filter(({ payment_id }) => taken.includes(payment_id))) {
      if (share.dropped) await giveBack(payment_intent_id, share)
      else await book(container, purchase_id, share)
    }
    await purchases.updatePurchases({ id: purchase_id, card_settled_at: new Date() })
  })
}

/** One lock within another: steady order, so two that want the same cannot wait for each other. */
function underLocks(container: MedusaContainer, [key, ...rest]: string[], work: () => Promise<void>): Promise<void> {
  const inner = rest.length ? () => underLocks(container, rest, work) : work
  return container.resolve(Modules.LOCKING).execute(key, inner, { timeout: PARCEL_LOCK.timeout })
}

async function sharesOf(container: MedusaContainer, purchase_id: string): Promise<Share[]> {
  const [purchase] = await readPurchases(container, { ids: [purchase_id], locale: "ar" })
  return (purchase as PurchaseRow).parcels.flatMap(({ order, total }) =>
    (order.payment_collections ?? [])
      .flatMap((collection) => collection.payments ?? [])
      .map((payment) => {
        const captured = Boolean(payment.captures?.length)
        const dropped = !captured && (order.status === "canceled" || Boolean(payment.canceled_at))
        return { payment_id: payment.id, order_id: order.id, amount: Number(total), captured, dropped }
      })
  )
}

/**
 * Captures what stands and lets the rest go; where nothing stands, the whole. Which payments were meant is kept on the
 * intent, the one record that is certain to be there after a crash. Returns the captured intent, or null.
 */
async function takeMoney(id: string, shares: Share[]): Promise<Stripe.PaymentIntent | null> {
  const intent = await stripe().paymentIntents.retrieve(id)
  if (intent.metadata.payments && intent.status === "succeeded") return intent
  const standing = shares.filter((share) => !share.dropped)
  if (!standing.length) {
    await abandonIntent(id)
    return null
  }
  const metadata = { payments: standing.map((share) => share.payment_id).join(",") }
  // Captured by somebody at Stripe's dashboard: the whole sum came, so every share was taken.
  if (intent.status === "succeeded") {
    return stripe().paymentIntents.update(id, {
      metadata: { payments: shares.map((share) => share.payment_id).join(",") },
    })
  }
  const amount_to_capture = standing.reduce((sum, share) => sum + centimes(share.amount), 0)
  return stripe().paymentIntents.capture(id, { amount_to_capture, metadata })
}

async function book(
  container: MedusaContainer,
  purchase_id: string,
  { payment_id, order_id, amount, captured }: Share
): Promise<void> {
  const ledger: LedgerModuleService = container.resolve(LEDGER_MODULE)
  if (!captured) await capturePaymentWorkflow(container).run({ input: { payment_id, amount } })
  const postings = capturePostings(amount, { kind: "cash_market", owner: MARKET })
  await ledger.post([{ key: `captured:${payment_id}`, kind: "captured", order_id, purchase_id, postings }])
}

/** Cancelled by another hand between capture and booking: Medusa knows of no money, so it refunded none. */
async function giveBack(payment_intent: string, { payment_id, amount }: Share): Promise<void> {
  const { data: refunds } = await stripe().refunds.list({ payment_intent, limit: 100 })
  if (refunds.some((refund) => refund.metadata?.payment_id === payment_id)) return
  await stripe().refunds.create(
    { payment_intent, amount: centimes(amount), metadata: { payment_id } },
    { idempotencyKey: `dropped:${payment_id}` }
  )
}
