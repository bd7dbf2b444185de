import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { centimes, intentCovers, type CardTie } from "../../card/intent"
import { stripe } from "../../card/stripe"
import { refusal } from "../../contracts/codes"
import { paymentProviders } from "../../market/payments"

type Purchase = { id: string; total: number; payment_intent_id: string | null; parcels: { cart_id: string }[] }
type Session = { id: string; provider_id: string; amount: number }

/**
 * Before the first order: the purchase's intent is authorised for its very sum, and its carts ask for that sum together.
 * Only then is each cart's session told which intent pays, so that no other cart can lean on it.
 * @throws PAYMENT_NOT_READY
 */
export async function tieCardIntent(container: MedusaContainer, purchase: Purchase): Promise<void> {
  const { id, payment_intent_id } = purchase
  const total = Number(purchase.total)
  if (!payment_intent_id) throw refusal("PAYMENT_NOT_READY", "the purchase has no intent")
  const tie: CardTie = { id: payment_intent_id, currency: "mad", purchase_id: id, total }
  const intent = await stripe().paymentIntents.retrieve(payment_intent_id)
  if (!intentCovers(intent, tie)) {
    throw refusal(
      "PAYMENT_NOT_READY",
      `intent ${intent.id} is ${intent.status} over ${intent.amount}, asked ${centimes(total)}`
    )
  }
  const sessions = await sessionsOf(
    container,
    purchase.parcels.map((parcel) => parcel.cart_id)
  )
  const asked = sessions.reduce((sum, session) => sum + centimes(Number(session.amount)), 0)
  if (asked !== centimes(total))
    throw refusal("PAYMENT_NOT_READY", `the carts ask for ${asked}, the purchase for ${centimes(total)}`)
  const payments = container.resolve(Modules.PAYMENT)
  await Promise.all(
    sessions.map(({ id, amount }) => payments.updatePaymentSession({ id, amount, currency_code: "mad", data: tie }))
  )
}

async function sessionsOf(container: MedusaContainer, cart_ids: string[]): Promise<Session[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: [
      "payment_collection.payment_sessions.id",
      "payment_collection.payment_sessions.provider_id",
      "payment_collection.payment_sessions.amount",
    ],
    filters: { id: cart_ids },
  })
  const carts = data as unknown as { payment_collection?: { payment_sessions?: Session[] } }[]
  return carts
    .flatMap((cart) => cart.payment_collection?.payment_sessions ?? [])
    .filter((session) => session.provider_id === paymentProviders.card)
}
