import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import Stripe from "stripe"
import { abandonIntent, centimes } from "../../card/intent"
import { stripe } from "../../card/stripe"
import { refusal } from "../../contracts/codes"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../../modules/purchase"

type Draft = { id: string; reference: string; payment_intent_id: string | null; total: number }

/** Before the holder has agreed, the sum may still be changed. */
const CHANGEABLE: Stripe.PaymentIntent.Status[] = [
  "requires_payment_method",
  "requires_confirmation",
  "requires_action",
]

/**
 * The one intent of a draft, over its total: the draft's own where that still fits, else a new one. Runs under the
 * draft's lock. Answers with the client secret, by which the buyer's browser asks the card's holder.
 * @throws PAYMENT_UNAVAILABLE where Stripe cannot be reached or does not take this sum, PURCHASE_BUSY while it decides.
 */
export async function openCardIntent(container: MedusaContainer, draft: Draft): Promise<string> {
  try {
    const intent = (await reopened(draft)) ?? (await created(draft))
    if (intent.id !== draft.payment_intent_id) {
      const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
      await purchases.updatePurchases({ id: draft.id, payment_intent_id: intent.id })
    }
    return intent.client_secret as string
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`no card intent for ${draft.id}: ${error.message}`)
    throw refusal("PAYMENT_UNAVAILABLE", error.message)
  }
}

/** The draft's intent with the right sum; null where it is gone, or was agreed to for another sum and is given up now. */
async function reopened(draft: Draft): Promise<Stripe.PaymentIntent | null> {
  if (!draft.payment_intent_id) return null
  const intent = await stripe().paymentIntents.retrieve(draft.payment_intent_id)
  if (intent.status === "processing") throw refusal("PURCHASE_BUSY")
  const amount = centimes(draft.total)
  if (intent.status === "canceled") return null
  if (intent.amount === amount) return intent
  if (CHANGEABLE.includes(intent.status)) return stripe().paymentIntents.update(intent.id, { amount })
  await abandonIntent(intent.id)
  return null
}

/**
 * No session_id in the metadata, so that Medusa's own webhook leaves the intent alone. The key names the intent before,
 * or a sum that comes back would answer with an intent already given up.
 */
function created(draft: Draft): Promise<Stripe.PaymentIntent> {
  const amount = centimes(draft.total)
  return stripe().paymentIntents.create(
    {
      amount,
      currency: "mad",
      capture_method: "manual",
      payment_method_types: ["card"],
      description: draft.reference,
      metadata: { purchase_id: draft.id, reference: draft.reference },
    },
    { idempotencyKey: `open:${draft.id}:${amount}:${draft.payment_intent_id ?? "first"}` }
  )
}
