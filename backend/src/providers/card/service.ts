import { MedusaError, PaymentActions } from "@medusajs/framework/utils"
import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  CreateAccountHolderOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"
// Medusa exports the class itself nowhere else.
// eslint-disable-next-line @medusajs/import-from-framework-not-internal
import { StripeProviderService } from "@medusajs/payment-stripe/dist/services"
import { randomUUID } from "crypto"
import { intentCovers, type CardTie } from "../../card/intent"
import { stripe } from "../../card/stripe"

type Data = Record<string, unknown> | undefined

/** What a session holds before `place` has tied it to its purchase's intent. */
const UNTIED = { id: null, currency: "mad", purchase_id: null, total: null }

/**
 * Medusa's Stripe provider, for one order's share of a purchase. The orders of a purchase have one intent among them,
 * opened by `prepare` and captured once, whole, by `settleCard`: so what Medusa's would do to the intent for one order
 * (open, alter, capture, cancel) is not done here. Reading it and giving money back are one order's own business.
 */
export class CardPaymentService extends StripeProviderService {
  static override identifier = "card"

  constructor(container: Record<string, unknown>, options: Record<string, unknown>) {
    super(container, options)
    this.stripe_ = stripe()
  }

  /**
   * A plain client's cart has no purchase, and no way to ask a card's holder. Whatever else a client sends along is
   * struck out: only `place` says which intent pays.
   */
  override async initiatePayment({ data }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    if (!data?.purchase_id) throw notAllowed("a card pays for a purchase only")
    return { id: randomUUID(), status: "pending", data: UNTIED }
  }

  /** Medusa's would open a customer at Stripe before a session is even asked for. */
  override async createAccountHolder(): Promise<CreateAccountHolderOutput> {
    throw notAllowed("a card pays for a purchase only")
  }

  override async updatePayment({ data }: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    return { data: data ?? UNTIED }
  }

  override async authorizePayment({ data }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    return { status: await this.statusOf(data), data: data ?? UNTIED }
  }

  override async getPaymentStatus({ data }: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    return { status: await this.statusOf(data), data: data ?? UNTIED }
  }

  /** Confirms that the money has come; it is fetched for all orders at once, elsewhere. */
  override async capturePayment({ data }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    const { status } = await this.intentOf(data)
    if (status !== "succeeded") throw notAllowed(`the intent is ${status}: the purchase is captured as a whole`)
    return { data: data ?? UNTIED }
  }

  /** The other orders live on the same intent. */
  override async cancelPayment({ data }: CancelPaymentInput): Promise<CancelPaymentOutput> {
    return { data: data ?? UNTIED }
  }

  override async deletePayment({ data }: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return { data: data ?? UNTIED }
  }

  /** Stripe speaks to our own route, which places the whole purchase; Medusa's would complete one cart. */
  override async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED }
  }

  private async statusOf(data: Data): Promise<"authorized" | "pending"> {
    if (!data?.id) return "pending"
    return intentCovers(await this.intentOf(data), tieOf(data)) ? "authorized" : "pending"
  }

  private intentOf(data: Data) {
    return this.stripe_.paymentIntents.retrieve(tieOf(data).id)
  }
}

function tieOf(data: Data): CardTie {
  if (!data?.id) throw notAllowed("this session is not tied to a purchase's intent")
  return data as CardTie
}

const notAllowed = (message: string) => new MedusaError(MedusaError.Types.NOT_ALLOWED, message)
