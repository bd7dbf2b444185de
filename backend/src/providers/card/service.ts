import { AbstractPaymentProvider, BigNumber, MedusaError, PaymentActions } from "@medusajs/framework/utils"
import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import { randomUUID } from "crypto"
import { centimes, intentCovers, type CardTie } from "../../card/intent"
import { stripe } from "../../card/stripe"

type Data = Record<string, unknown> | undefined

/** What a session holds before `place` has tied it to its purchase's intent. */
const UNTIED = { purchase_id: null, payment_intent_id: null, total: null }

/**
 * One order's share of a purchase paid by card. The orders of a purchase have one Stripe intent among them, opened by
 * `prepare` and captured once, whole, by `settleCard`; so nothing here ever opens, alters, captures or cancels an intent.
 * Only giving money back is one order's own business.
 */
export class CardPaymentService extends AbstractPaymentProvider {
  static identifier = "card"

  constructor(container: Record<string, unknown>, options: Record<string, unknown> = {}) {
    super(container, options)
  }

  /**
   * A plain client's cart has no purchase, and no way to ask a card's holder. Whatever else a client sends along is
   * struck out: only `place` says which intent pays.
   */
  async initiatePayment({ data }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    if (!data?.purchase_id) throw notAllowed("a card pays for a purchase only")
    return { id: randomUUID(), status: "pending", data: UNTIED }
  }

  async updatePayment({ data }: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    return { data: data ?? UNTIED }
  }

  async authorizePayment({ data }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    return { status: await this.statusOf(data), data: data ?? UNTIED }
  }

  async getPaymentStatus({ data }: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    return { status: await this.statusOf(data), data: data ?? UNTIED }
  }

  /** Confirms that the money has come; it is fetched for all orders at once, elsewhere. */
  async capturePayment({ data }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    const { status } = await this.intentOf(data)
    if (status !== "succeeded") throw notAllowed(`the intent is ${status}: the purchase is captured as a whole`)
    return { data: data ?? UNTIED }
  }

  async refundPayment({ data, amount, context }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const { purchase_id, payment_intent_id } = tieOf(data)
    await stripe().refunds.create(
      { payment_intent: payment_intent_id, amount: centimes(new BigNumber(amount).numeric), metadata: { purchase_id } },
      { idempotencyKey: context?.idempotency_key }
    )
    return { data: data ?? UNTIED }
  }

  /** The other orders live on the same intent. */
  async cancelPayment({ data }: CancelPaymentInput): Promise<CancelPaymentOutput> {
    return { data: data ?? UNTIED }
  }

  async deletePayment({ data }: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return { data: data ?? UNTIED }
  }

  async retrievePayment({ data }: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return { data: { ...data, intent: await this.intentOf(data) } }
  }

  /** Stripe speaks to our own route, which places the whole purchase; Medusa's would complete one cart. */
  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED }
  }

  private async statusOf(data: Data): Promise<"authorized" | "pending"> {
    if (!data?.payment_intent_id) return "pending"
    return intentCovers(await this.intentOf(data), tieOf(data)) ? "authorized" : "pending"
  }

  private intentOf(data: Data) {
    return stripe().paymentIntents.retrieve(tieOf(data).payment_intent_id)
  }
}

function tieOf(data: Data): CardTie {
  if (!data?.payment_intent_id) throw notAllowed("this session is not tied to a purchase's intent")
  return data as CardTie
}

const notAllowed = (message: string) => new MedusaError(MedusaError.Types.NOT_ALLOWED, message)
