import type { Market } from "./market"

type Held = { holder_kind: string; holder: string; amount: number }
type Difference = { id: string; resolved: object | null }
type Balance = { cooperative_id: string; available: number }

const ON = "2026-11-20"

/**
 * What the office does at the end of a week: cash is handed over (one holder brings less), one of the differences is
 * borne by the market, the first refund is sent, and the cooperative that is owed most is paid a part of it.
 */
export async function settleAll(market: Market, token: string): Promise<void> {
  const read = async <Answer>(path: string) => (await market.call<Answer>("GET", path, { token })).body
  const owed = async (page = 1): Promise<Balance[]> => {
    const { balances, count } = await read<{ balances: Balance[]; count: number }>(
      `/admin/balances?page_size=48&page=${page}`
    )
    return page * 48 < count ? [...balances, ...(await owed(page + 1))] : balances
  }
  const post = async (path: string, body: object) => {
    const { status, body: said } = await market.call("POST", path, { body, token })
    if (status >= 300) throw new Error(`${path}: ${status} ${JSON.stringify(said)}`)
  }

  const { held } = await read<{ held: Held[] }>("/admin/remittances?page_size=48")
  for (const [index, { holder_kind, holder, amount: expected }] of held.filter(({ amount }) => amount > 1).entries()) {
    const amount = index ? expected : Math.round(expected * 100 - 75) / 100
    const hand = { key: `week-of-${index}`, holder_kind, holder, expected, amount, note: "عدّ مرتين" }
    await post("/admin/remittances", { ...hand, reference: "BR 1", received_on: ON })
  }
  const { differences } = await read<{ differences: Difference[] }>("/admin/cash-differences?page_size=48")
  const [{ id: difference }] = differences.filter(({ resolved }) => !resolved)
  await post(`/admin/cash-differences/${difference}/resolve`, { borne_by: "market", note: "خسارة مقبولة" })

  const { refunds } = await read<{ refunds: { id: string }[] }>("/admin/refund-transfers?page_size=48")
  await post(`/admin/refund-transfers/${refunds[0].id}/sent`, { reference: "VIR 1", sent_on: ON })

  const [{ cooperative_id, available }] = (await owed()).sort((one, other) => other.available - one.available)
  const amount = Math.floor(available * 50) / 100
  await post("/admin/payouts", { key: "week-of-payout", cooperative_id, amount, reference: "VIR 2", paid_on: ON })
}
