import { createHmac, randomUUID } from "node:crypto"
import { createServer, type IncomingMessage } from "node:http"
import type { AddressInfo } from "node:net"

export type Intent = {
  id: string
  object: "payment_intent"
  status: "requires_payment_method" | "requires_capture" | "succeeded" | "canceled"
  amount: number
  amount_received: number
  currency: string
  capture_method: string
  client_secret: string
  metadata: Record<string, string>
}
type Refund = { id: string; object: "refund"; payment_intent: string; amount: number; metadata: Record<string, string> }
type Reply = { status: number; body: object }

const WEBHOOK_SECRET = "whsec_for_tests"

/** The few calls of Stripe's documented interface that cards need, in this process on loopback. */
export type FakeStripe = {
  intents: Map<string, Intent>
  refunds: Refund[]
  /** Paths answered with a server's error while they are here, such as "capture". */
  broken: Set<string>
  /** As if the card's holder had agreed in the browser. */
  authorise: (client_secret: string) => Intent
  /** An event and its header, signed as Stripe documents: HMAC-SHA256 over "time.payload". */
  event: (type: string, object: object, secret?: string) => { body: object; headers: Record<string, string> }
  close: () => Promise<void>
}

/** Starts it and points the environment at it: call before the market opens. */
export async function openStripe(): Promise<FakeStripe> {
  const intents = new Map<string, Intent>()
  const refunds: Refund[] = []
  const broken = new Set<string>()
  const answered = new Map<string, Reply>()

  const server = createServer(async (request, response) => {
    const form = await formOf(request)
    const url = new URL(request.url ?? "/", "http://localhost")
    const key = request.headers["idempotency-key"] as string | undefined
    const known = key && answered.get(key)
    const { status, body } = known || reply(request.method ?? "GET", url, form)
    if (key && status < 400) answered.set(key, { status, body: structuredClone(body) })
    response.writeHead(status, { "content-type": "application/json", "request-id": `req_${randomUUID()}` })
    response.end(JSON.stringify(body))
  })

  function reply(method: string, url: URL, form: URLSearchParams): Reply {
    const [, , resource, id, action] = url.pathname.split("/")
    if (broken.has(action ?? resource)) return failure(500, "api_error", "out of order")
    if (resource === "refunds") return method === "GET" ? listRefunds(url) : refund(form)
    if (!id) return { status: 200, body: create(form) }
    const intent = intents.get(id)
    if (!intent) return failure(404, "invalid_request_error", `No such payment_intent: ${id}`)
    return method === "GET" ? { status: 200, body: intent } : change(intent, action, form)
  }

  function create(form: URLSearchParams): Intent {
    const id = `pi_${randomUUID()}`
    const intent: Intent = {
      id,
      object: "payment_intent",
      status: "requires_payment_method",
      amount: Number(form.get("amount")),
      amount_received: 0,
      currency: form.get("currency") ?? "",
      capture_method: form.get("capture_method") ?? "automatic",
      client_secret: `${id}_secret_x`,
      metadata: metadataOf(form),
    }
    intents.set(id, intent)
    return intent
  }

  function change(intent: Intent, action: string | undefined, form: URLSearchParams): Reply {
    const wrong = failure(
      400,
      "invalid_request_error",
      `the intent is ${intent.status}`,
      "payment_intent_unexpected_state"
    )
    if (action === "cancel") {
      if (intent.status === "succeeded" || intent.status === "canceled") return wrong
      intent.status = "canceled"
    } else if (action === "capture") {
      if (intent.status !== "requires_capture") return wrong
      intent.amount_received = Number(form.get("amount_to_capture") ?? intent.amount)
      intent.status = "succeeded"
    } else if (form.has("amount")) {
      if (intent.status !== "requires_payment_method") return wrong
      intent.amount = Number(form.get("amount"))
    }
    Object.assign(intent.metadata, metadataOf(form))
    return { status: 200, body: intent }
  }

  function refund(form: URLSearchParams): Reply {
    const intent = intents.get(form.get("payment_intent") ?? "")
    const back = refunds.filter((one) => one.payment_intent === intent?.id).reduce((sum, one) => sum + one.amount, 0)
    const amount = Number(form.get("amount") ?? (intent?.amount_received ?? 0) - back)
    if (!intent || back + amount > intent.amount_received)
      return failure(400, "invalid_request_error", "more than was taken")
    const made: Refund = {
      id: `re_${randomUUID()}`,
      object: "refund",
      payment_intent: intent.id,
      amount,
      metadata: metadataOf(form),
    }
    refunds.push(made)
    return { status: 200, body: made }
  }

  const listRefunds = (url: URL): Reply => ({
    status: 200,
    body: {
      object: "list",
      has_more: false,
      url: "/v1/refunds",
      data: refunds.filter((one) => one.payment_intent === url.searchParams.get("payment_intent")),
    },
  })

  server.listen(0, "127.0.0.1")
  await new Promise((ready) => server.once("listening", ready))
  Object.assign(process.env, {
    STRIPE_API_KEY: "sk_test_market",
    STRIPE_PUBLISHABLE_KEY: "pk_test_market",
    STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
    STRIPE_API_BASE: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  })

  return {
    intents,
    refunds,
    broken,
    authorise(client_secret) {
      const intent = intents.get(client_secret.replace(/_secret_.*/, ""))
      if (intent?.status !== "requires_payment_method") throw new Error(`no intent waits for ${client_secret}`)
      intent.status = "requires_capture"
      return intent
    },
    event(type, object, secret = WEBHOOK_SECRET) {
      const body = { id: `evt_${randomUUID()}`, object: "event", type, data: { object } }
      const time = Math.floor(Date.now() / 1000)
      const signature = createHmac("sha256", secret)
        .update(`${time}.${JSON.stringify(body)}`)
        .digest("hex")
      return { body, headers: { "stripe-signature": `t=${time},v1=${signature}` } }
    },
    async close() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return new URLSearchParams(Buffer.concat(chunks).toString())
}

function metadataOf(form: URLSearchParams): Record<string, string> {
  return Object.fromEntries(
    [...form].flatMap(([name, value]) => {
      const [, key] = /^metadata\[(.+)\]$/.exec(name) ?? []
      return key ? [[key, value]] : []
    })
  )
}

const failure = (status: number, type: string, message: string, code?: string): Reply => ({
  status,
  body: { error: { type, message, code } },
})
