import { COOPERATIVE_MODULE, type CooperativeModuleService } from "@maarid/backend/modules/cooperative"
import { PURCHASE_MODULE, type PurchaseModuleService } from "@maarid/backend/modules/purchase"
import { SETTLEMENT_MODULE, type SettlementModuleService } from "@maarid/backend/modules/settlement"
import { today } from "@maarid/backend/contracts/days"
import { listHeldCash } from "@maarid/backend/settlement/holders"
import { readBalances } from "@maarid/backend/settlement/read-balances"
import { recordPayoutWorkflow } from "@maarid/backend/workflows/settlement/record-payout"
import { recordRemittanceWorkflow } from "@maarid/backend/workflows/settlement/record-remittance"
import { all, type Market } from "./market"

const half = (amount: number) => Math.floor(amount / 2)

/**
 * Half of what the carrier holds was handed over, and half of what is owed to cooperatives with a demo login was paid.
 * Where somebody has really bought, nothing is recorded: it would speak of money that nobody moved.
 */
export async function loadSettlements(market: Market, by: string): Promise<void> {
  const purchases: PurchaseModuleService = market.container.resolve(PURCHASE_MODULE)
  const real = await purchases.listPurchases({ demo: false, status: "placed" }, { take: 1, select: ["id"] })
  if (real.length) return
  await loadRemittance(market, by)
  await loadPayouts(market, by)
}

async function loadRemittance({ container }: Market, recorded_by: string): Promise<void> {
  const service: SettlementModuleService = container.resolve(SETTLEMENT_MODULE)
  const key = "demo-amana"
  if ((await service.listRemittances({ key }, { take: 1 })).length) return
  const holder = { kind: "carrier" as const, name: "Amana" }
  const { held } = await listHeldCash(container, { page: 1, page_size: 1, holder })
  const amount = half(held[0]?.amount ?? 0)
  if (!amount) return
  const of = { key, amount, reference: "DEMO BR 1", received_on: today(), recorded_by }
  await recordRemittanceWorkflow(container).run({ input: { ...of, holder_kind: holder.kind, holder: holder.name } })
}

async function loadPayouts({ container, data }: Market, recorded_by: string): Promise<void> {
  const service: SettlementModuleService = container.resolve(SETTLEMENT_MODULE)
  const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const handle = [...new Set(data.logins.flatMap((login) => login.cooperative ?? []))]
  const rows = await cooperatives.listCooperatives({ handle }, { ...all, select: ["id", "handle"] })
  const paid = await service.listPayouts({ key: rows.map((row) => `demo-${row.handle}`) }, { ...all, select: ["key"] })
  const there = new Set(paid.map(({ key }) => key))
  const balances = await readBalances(
    container,
    rows.map(({ id }) => id)
  )
  for (const row of rows.filter((one) => !there.has(`demo-${one.handle}`))) {
    const amount = half(balances.get(row.id)?.available ?? 0)
    if (amount <= 0) continue
    const of = { key: `demo-${row.handle}`, amount, reference: `DEMO VIR ${row.handle}`, paid_on: today() }
    await recordPayoutWorkflow(container).run({ input: { ...of, cooperative_id: row.id, recorded_by } })
  }
}
