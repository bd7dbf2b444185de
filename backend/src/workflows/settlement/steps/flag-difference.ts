import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SETTLEMENT_MODULE, type SettlementModuleService } from "../../../modules/settlement"
import type { Count } from "../../../modules/ledger/settlement-entry"
import type { Holder } from "../../../settlement/holders"

type Counted = Count & { key: string; holder: Holder; order_id: string | null; note: string; recorded_by: string }

/**
 * Flags cash that was counted otherwise than expected; where the sums are the same there is nothing to flag. Once for each
 * key: what was cut off afterwards is done again and finds it, as it finds its entry in the ledger.
 */
export const flagDifferenceStep = createStep(
  "flag-difference",
  async ({ holder, ...counted }: Counted, { container }) => {
    if (Math.round(counted.expected * 100) === Math.round(counted.counted * 100)) return new StepResponse(null, null)
    const settlement: SettlementModuleService = container.resolve(SETTLEMENT_MODULE)
    const flagged = await settlement.listCashDifferences({ key: counted.key }, { take: 1, select: ["id"] })
    if (flagged.length) return new StepResponse(null, null)
    const { id } = await settlement.createCashDifferences({
      ...counted,
      holder_kind: holder.kind,
      holder: holder.name,
    })
    return new StepResponse(null, id)
  },
  async (id, { container }) => {
    const settlement: SettlementModuleService = container.resolve(SETTLEMENT_MODULE)
    if (id) await settlement.deleteCashDifferences(id)
  }
)
