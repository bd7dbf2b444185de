import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { refusal } from "../../contracts/codes"
import { LEDGER_MODULE, type LedgerModuleService } from "../../modules/ledger"
import { reversed, type PostingDraft } from "../../modules/ledger/sale-entry"
import { payoutPostings } from "../../modules/ledger/settlement-entry"
import { SETTLEMENT_MODULE, type SettlementModuleService } from "../../modules/settlement"
import { noBalance, readBalances } from "../../settlement/read-balances"
import { requireCooperative } from "../../settlement/require-cooperative"
import { PARCEL_LOCK } from "../parcel/parcel-lock"

/** MAD, major units. The key is the caller's: the same payment recorded again answers with the first. */
export type PayoutInput = {
  key: string
  cooperative_id: string
  amount: number
  reference: string
  paid_on: string
  recorded_by: string
}

/** No postings: the payment was recorded before. */
type Recorded = { id: string; postings: PostingDraft[] | null }

/** What was recorded under this key already; another payment under the same key is refused. */
const recordPayoutStep = createStep(
  "record-payout",
  async (input: PayoutInput, { container }) => {
    const settlement: SettlementModuleService = container.resolve(SETTLEMENT_MODULE)
    const [known] = await settlement.listPayouts({ key: input.key })
    if (known) {
      if (known.cooperative_id !== input.cooperative_id || Number(known.amount) !== input.amount)
        throw refusal("KEY_REUSED")
      return new StepResponse<Recorded, string | null>({ id: known.id, postings: null }, null)
    }
    await requireCooperative(container, input.cooperative_id)
    const balances = await readBalances(container, [input.cooperative_id])
    const standing = balances.get(input.cooperative_id) ?? noBalance(input.cooperative_id)
    if (input.amount > standing.available) throw refusal("AMOUNT_TOO_LARGE", `available: ${standing.available}`)
    const payout = await settlement.createPayouts({ ...input, netted: standing.held })
    const postings = payoutPostings(input.cooperative_id, standing, input.amount)
    return new StepResponse<Recorded, string | null>({ id: payout.id, postings }, payout.id)
  },
  async (id, { container }) => {
    const settlement: SettlementModuleService = container.resolve(SETTLEMENT_MODULE)
    if (id) await settlement.deletePayouts(id)
  }
)

type Booked = Recorded & { input: PayoutInput }

const postPayoutStep = createStep(
  "post-payout",
  async ({ id, postings, input }: Booked, { container }) => {
    if (!postings) return new StepResponse(null, null)
    const ledger: LedgerModuleService = container.resolve(LEDGER_MODULE)
    await ledger.post([{ key: `paid_out:${id}`, kind: "paid_out", memo: input.reference, postings }])
    return new StepResponse(null, { id, postings })
  },
  async (posted, { container }) => {
    if (!posted) return
    const ledger: LedgerModuleService = container.resolve(LEDGER_MODULE)
    const { id, postings } = posted
    await ledger.post([{ key: `reversed:paid_out:${id}`, kind: "adjusted", memo: id, postings: reversed(postings) }])
  }
)

/**
 * An administrator records what was paid to a cooperative. Not more than is owed for orders delivered and paid; cash the
 * cooperative holds is netted with it.
 * @throws AMOUNT_TOO_LARGE, KEY_REUSED, NOT_FOUND
 */
export const recordPayoutWorkflow = createWorkflow("record-payout", (input: PayoutInput) => {
  const key = transform({ input }, ({ input }) => `settlement:${input.cooperative_id}`)
  acquireLockStep({ key, timeout: PARCEL_LOCK.timeout, ttl: PARCEL_LOCK.ttl })
  const recorded = recordPayoutStep(input)
  postPayoutStep(transform({ recorded, input }, ({ recorded, input }) => ({ ...recorded, input })))
  emitEventStep({
    eventName: "payout.recorded",
    data: transform({ recorded }, ({ recorded }) => ({ id: recorded.id })),
  })
  releaseLockStep({ key })
  return new WorkflowResponse(transform({ recorded }, ({ recorded }) => ({ id: recorded.id })))
})
