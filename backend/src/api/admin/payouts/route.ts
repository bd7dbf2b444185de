import { answer } from "../../../contracts/answer"
import { staffIdOf } from "../../../contracts/guards"
import { readNames } from "../../../reports/read-names"
import { SETTLEMENT_MODULE, type SettlementModuleService } from "../../../modules/settlement"
import { recordPayoutWorkflow } from "../../../workflows/settlement/record-payout"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ query: { cooperative_id, locale, page, page_size }, request }) => {
  const settlement: SettlementModuleService = request.scope.resolve(SETTLEMENT_MODULE)
  const [payouts, count] = await settlement.listAndCountPayouts(cooperative_id ? { cooperative_id } : {}, {
    order: { paid_on: "DESC", id: "DESC" },
    skip: (page - 1) * page_size,
    take: page_size,
  })
  const ids = [...new Set(payouts.map((payout) => payout.cooperative_id))]
  const nameOf = await readNames(request.scope, "cooperative", ids, locale)
  return {
    payouts: payouts.map((payout) => ({
      ...payout,
      name: nameOf(payout.cooperative_id),
      amount: Number(payout.amount),
      netted: Number(payout.netted),
    })),
    count,
    page,
    page_size,
  }
})

export const POST = answer(contract.POST, async ({ body, request }) => {
  const { result } = await recordPayoutWorkflow(request.scope).run({
    input: { ...body, recorded_by: staffIdOf(request) },
  })
  return result
})
