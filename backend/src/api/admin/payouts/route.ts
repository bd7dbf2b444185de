import { answer } from "../../../contracts/answer"
import { staffIdOf } from "../../../contracts/guards"
import { SETTLEMENT_MODULE, type SettlementModuleService } from "../../../modules/settlement"
import { recordPayoutWorkflow } from "../../../workflows/settlement/record-payout"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ query: { cooperative_id, page, page_size }, request }) => {
  const settlement: SettlementModuleService = request.scope.resolve(SETTLEMENT_MODULE)
  const [payouts, count] = await settlement.listAndCountPayouts(cooperative_id ? { cooperative_id } : {}, {
    order: { paid_on: "DESC", id: "DESC" },
    skip: (page - 1) * page_size,
    take: page_size,
  })
  return {
    payouts: payouts.map((payout) => ({ ...payout, amount: Number(payout.amount), netted: Number(payout.netted) })),
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
