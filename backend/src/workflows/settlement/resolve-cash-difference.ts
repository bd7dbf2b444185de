import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { refusal } from "../../contracts/codes"
import { LEDGER_MODULE, type LedgerModuleService } from "../../modules/ledger"
import { MARKET, type AccountRef } from "../../modules/ledger/sale-entry"
import { resolvedPostings, type Count } from "../../modules/ledger/settlement-entry"
import { SETTLEMENT_MODULE, type SettlementModuleService } from "../../modules/settlement"
import type { Resolved } from "../../modules/settlement/service"
import { accountOf, listHeldCash, type Holder } from "../../settlement/holders"
import { PARCEL_LOCK } from "../parcel/parcel-lock"

type Open = Count & { id: string; holder: Holder }

const markResolvedStep = createStep(
  "mark-resolved",
  async (input: Resolved, { container }) => {
    const settlement: SettlementModuleService = container.resolve(SETTLEMENT_MODULE)
    const marked = await settlement.markResolved(input)
    const [found] = await settlement.listCashDifferences({ id: input.id })
    if (!found) throw refusal("NOT_FOUND")
    if (!marked) throw refusal("CHANGED_MEANWHILE", "the difference was resolved already")
    return new StepResponse<Open, string>(
      {
        id: found.id,
        holder: { kind: found.holder_kind, name: found.holder },
        expected: Number(found.expected),
        counted: Number(found.counted),
      },
      input.id
    )
  },
  async (id, { container }) => {
    const settlement: SettlementModuleService = container.resolve(SETTLEMENT_MODULE)
    if (id)
      await settlement.updateCashDifferences({
        id,
        resolved_at: null,
        borne_by: null,
        resolution: "",
        resolved_by: null,
      })
  }
)

type Bearing = { open: Open; input: Resolved }

/** Last of what may fail; keyed, so that it counts once. */
const postResolvedStep = createStep("post-resolved", async ({ open, input }: Bearing, { container }) => {
  const ledger: LedgerModuleService = container.resolve(LEDGER_MODULE)
  const holder = accountOf(open.holder)
  let bears: AccountRef = { kind: "cash_loss", owner: MARKET }
  if (input.borne_by === "holder") {
    // What is too much goes back out of the hands it is in: the holder's, or, handed over meanwhile, the market's.
    const { held } = await listHeldCash(container, { page: 1, page_size: 1, holder: open.holder })
    const inHand = (held[0]?.amount ?? 0) + open.expected - open.counted >= 0
    bears = inHand ? holder : { kind: "cash_market", owner: MARKET }
  }
  const postings = resolvedPostings(holder, open, bears)
  await ledger.post([{ key: `difference:${open.id}`, kind: "adjusted", memo: input.resolution, postings }])
  return new StepResponse(null)
})

/**
 * An administrator says what became of cash that was counted otherwise than expected, and why: it is asked of its holder
 * again (or given back to it), or the market bears it.
 * @throws NOT_FOUND, CHANGED_MEANWHILE where it was resolved before
 */
export const resolveCashDifferenceWorkflow = createWorkflow("resolve-cash-difference", (input: Resolved) => {
  const key = transform({ input }, ({ input }) => `cash-difference:${input.id}`)
  acquireLockStep({ key, timeout: PARCEL_LOCK.timeout, ttl: PARCEL_LOCK.ttl })
  const open = markResolvedStep(input)
  postResolvedStep({ open, input })
  releaseLockStep({ key })
  return new WorkflowResponse(transform({ input }, ({ input }) => ({ id: input.id })))
})
