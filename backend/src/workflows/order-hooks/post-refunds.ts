import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { LEDGER_MODULE, type LedgerModuleService } from "../../modules/ledger"
import { capturePostings, MARKET, type AccountRef } from "../../modules/ledger/sale-entry"

type Refunded = { payment_collections?: { payments?: { refunds?: { id: string; amount: number }[] }[] }[] }

/** What was given back of an order is an entry of the ledger, once for each refund; the market gave it unless told otherwise. */
export async function postRefunds(
  container: MedusaContainer,
  order_id: string,
  holder: AccountRef = { kind: "cash_market", owner: MARKET }
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const ledger: LedgerModuleService = container.resolve(LEDGER_MODULE)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "payment_collections.payments.refunds.id", "payment_collections.payments.refunds.amount"],
    filters: { id: order_id },
  })
  const { payment_collections } = data[0] as unknown as Refunded
  const refunds = (payment_collections ?? []).flatMap((one) => one.payments ?? []).flatMap((one) => one.refunds ?? [])
  await ledger.post(
    refunds.map((refund) => ({
      key: `refunded:${refund.id}`,
      kind: "refunded" as const,
      order_id,
      postings: capturePostings(-Number(refund.amount), holder),
    }))
  )
}
