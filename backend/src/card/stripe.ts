import Stripe from "stripe"
import { readEnvironment } from "../environment"

export type CardSettings = {
  secretKey: string
  publishableKey: string
  webhookSecret: string
  apiBase: string | undefined
}

/** Null unless the market takes cards: all three of Stripe's variables are set, or none. */
export function cardSettings(): CardSettings | null {
  const { STRIPE_API_KEY, STRIPE_PUBLISHABLE_KEY, STRIPE_WEBHOOK_SECRET, STRIPE_API_BASE } = readEnvironment()
  if (!STRIPE_API_KEY || !STRIPE_PUBLISHABLE_KEY || !STRIPE_WEBHOOK_SECRET) return null
  return {
    secretKey: STRIPE_API_KEY,
    publishableKey: STRIPE_PUBLISHABLE_KEY,
    webhookSecret: STRIPE_WEBHOOK_SECRET,
    apiBase: STRIPE_API_BASE,
  }
}

/** A buyer waits, under a lock: better a clear refusal than Stripe's own 80 seconds. */
const PATIENCE = { timeout: 8_000, maxNetworkRetries: 1 }

let kept: { key: string; client: Stripe } | undefined

/** Stripe's client. Throws where the market takes no cards: ask `cardSettings` first. */
export function stripe(): Stripe {
  const settings = cardSettings()
  if (!settings) throw new Error("cards are not switched on: Stripe's variables are not set")
  const key = `${settings.secretKey} ${settings.apiBase}`
  if (kept?.key !== key)
    kept = { key, client: new Stripe(settings.secretKey, { ...PATIENCE, ...addressOf(settings.apiBase) }) }
  return kept.client
}

function addressOf(base: string | undefined) {
  if (!base) return {}
  const { hostname, port, protocol } = new URL(base)
  return { host: hostname, port, protocol: protocol.slice(0, -1) as Stripe.HttpProtocol }
}
