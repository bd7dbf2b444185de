import type { MedusaRequest } from "@medusajs/framework/http"
import type Stripe from "stripe"
import { cardSettings, stripe } from "../../../card/stripe"
import { answer } from "../../../contracts/answer"
import { refusal } from "../../../contracts/codes"
import { placeAuthorised } from "../../../workflows/purchase/place-authorised"
import * as contract from "./contract"

const AGREED: Stripe.Event.Type[] = ["payment_intent.amount_capturable_updated", "payment_intent.succeeded"]

export const POST = answer(contract.POST, async ({ request }) => {
  const event = signedEvent(request)
  if (AGREED.includes(event.type)) {
    const { id, metadata } = event.data.object as Stripe.PaymentIntent
    if (metadata?.purchase_id)
      await placeAuthorised(request.scope, { purchase_id: metadata.purchase_id, payment_intent_id: id })
  }
  return { received: true as const }
})

function signedEvent(request: MedusaRequest): Stripe.Event {
  const settings = cardSettings()
  if (!settings) throw refusal("NOT_FOUND")
  const signature = request.headers["stripe-signature"] ?? ""
  try {
    return stripe().webhooks.constructEvent(request.rawBody as Buffer, signature, settings.webhookSecret)
  } catch (error) {
    throw refusal("INVALID_INPUT", (error as Error).message)
  }
}
