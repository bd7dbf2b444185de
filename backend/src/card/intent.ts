import type Stripe from "stripe"
import { stripe } from "./stripe"

/**
 * Which intent pays for which purchase, and how much of it is asked: MAD, major units. `id` and `currency` as Medusa's
 * Stripe provider keeps an intent in a session's data.
 */
export type CardTie = { id: string; currency: "mad"; purchase_id: string; total: number }

/** Stripe counts in centimes. */
export const centimes = (amount: number) => Math.round(amount * 100)

const AUTHORISED: Stripe.PaymentIntent.Status[] = ["requires_capture", "succeeded"]

/** Whether the card's holder has agreed to exactly this sum for exactly this purchase. */
export function intentCovers(intent: Stripe.PaymentIntent, { id, currency, purchase_id, total }: CardTie): boolean {
  return (
    intent.id === id &&
    AUTHORISED.includes(intent.status) &&
    intent.currency === currency &&
    intent.amount === centimes(total) &&
    intent.metadata.purchase_id === purchase_id
  )
}

/** Gives an intent up as a whole: nothing is paid by it. What somebody captured all the same goes back. */
export async function abandonIntent(id: string): Promise<void> {
  const intent = await stripe().paymentIntents.retrieve(id)
  if (intent.status === "canceled") return
  if (intent.status === "succeeded") {
    await stripe().refunds.create({ payment_intent: id }, { idempotencyKey: `abandoned:${id}` })
    return
  }
  await stripe().paymentIntents.cancel(id)
}
