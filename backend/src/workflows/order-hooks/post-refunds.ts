import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { paymentProviders } from "../../market/payments"
import { LEDGER_MODULE, type LedgerModuleService } from "../../modules/ledger"
import { capturePostings, MARKET, type AccountRef } from "../../modules/ledger/sale-entry"
import { SETTLEMENT_MODULE, type SettlementModuleService } from "../../modules/settlement"

type Refund = { id: string; amount: number }
type Refunded = { payment_collections?: { payments?: { provider_id: string; refunds?: Refund[] }[] }[] }

/**
 * What was given back of an order is an entry of the ledger, once for each refund. It came out of `holder`'s hands; where
 * nobody is named, the market's, which has sent it (to a card) or, paid by bank transfer, owes it until somebody does.
 */
export async function postRefunds(container: MedusaContainer, order_id: string, holder?: AccountRef): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const ledger: LedgerModuleService = container.resolve(LEDGER_MODULE)
  const settlement: SettlementModuleService = container.resolve(SETTLEMENT_MODULE)
  const payments = "payment_collections.payments"
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", `${payments}.provider_id`, `${payments}.refunds.id`, `${payments}.refunds.amount`],
    filters: { id: order_id },
  })
  const { payment_collections } = data[0] as unknown as Refunded
  const made = (payment_collections ?? [])
    .flatMap((collection) => collection.payments ?? [])
    .flatMap(({ provider_id, refunds }) =>
      (refunds ?? []).map(({ id, amount }) => {
        const due = !holder && provider_id === paymentProviders.bank_transfer
        const from = holder ?? { kind: due ? ("refund_due" as const) : ("cash_market" as const), owner: MARKET }
        return { key: `refunded:${id}`, refund_id: id, amount: Number(amount), due, from }
      })
    )
  const known = await ledger.listEntries({ key: made.map(({ key }) => key) }, { select: ["key"] })
  const fresh = made.filter(({ key }) => !known.some((entry) => entry.key === key))
  // The debt first: a crash between the two is healed by the next call, since the entry is what makes it known.
  const due = fresh.filter((refund) => refund.due)
  await settlement.owe(due.map(({ refund_id, amount }) => ({ refund_id, order_id, amount })))
  await ledger.post(
    fresh.map(({ key, amount, from }) => ({
      ...{ key, kind: "refunded" as const, order_id },
      postings: capturePostings(-amount, from),
    }))
  )
}
