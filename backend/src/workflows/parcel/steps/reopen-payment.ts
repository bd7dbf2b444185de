import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { paymentProviders } from "../../../market/payments"
import type { OpenParcel } from "./open-parcel"

type Row = { payment_collections: { id: string; status: string; amount: number; currency_code: string }[] }

/** An edit cancelled the payment that waited for its money: the new collection gets one of the same kind, authorised. */
export const reopenPaymentStep = createStep(
  "reopen-payment",
  async ({ parcel }: { parcel: OpenParcel }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const payments = container.resolve(Modules.PAYMENT)
    const { data } = await query.graph({
      entity: "order",
      fields: ["id", "payment_collections.*"],
      filters: { id: parcel.order_id },
    })
    const open = (data[0] as unknown as Row).payment_collections.find(({ status }) => status === "not_paid")
    if (!open) return new StepResponse(null)
    const session = await payments.createPaymentSession(open.id, {
      provider_id: paymentProviders[parcel.payment],
      amount: open.amount,
      currency_code: open.currency_code,
      data: {},
    })
    const payment = await payments.authorizePaymentSession(session.id, {})
    return new StepResponse(null, payment?.id)
  },
  async (payment_id, { container }) => {
    if (payment_id) await container.resolve(Modules.PAYMENT).cancelPayment(payment_id)
  }
)
