import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { refusal } from "../../contracts/codes"
import { LEDGER_MODULE, type LedgerModuleService } from "../../modules/ledger"
import { remittancePostings } from "../../modules/ledger/settlement-entry"
import { SETTLEMENT_MODULE, type SettlementModuleService } from "../../modules/settlement"
import { accountOf, listHeldCash } from "../../settlement/holders"
import { flagDifferenceStep } from "./steps/flag-difference"
import { PARCEL_LOCK } from "../parcel/parcel-lock"

/** MAD, major units. The key is the caller's: the same hand-over recorded again answers with the first. */
export type RemittanceInput = {
  key: string
  holder_kind: "carrier" | "cooperative"
  holder: string
  /** What was counted. */
  amount: number
  /** What should have come; without it, just what did. */
  expected?: number
  /** Why another sum came. */
  note?: string
  reference: string
  received_on: string
  recorded_by: string
}

const recordRemittanceStep = createStep(
  "record-remittance",
  async (input: RemittanceInput, { container }) => {
    const settlement: SettlementModuleService = container.resolve(SETTLEMENT_MODULE)
    const [known] = await settlement.listRemittances({ key: input.key })
    if (known) {
      if (known.holder !== input.holder || Number(known.amount) !== input.amount) throw refusal("KEY_REUSED")
      return new StepResponse({ id: known.id, fresh: false }, null)
    }
    const holder = { kind: input.holder_kind, name: input.holder }
    const { held } = await listHeldCash(container, { page: 1, page_size: 1, holder })
    if ((input.expected ?? input.amount) > (held[0]?.amount ?? 0))
      throw refusal("AMOUNT_TOO_LARGE", `held: ${held[0]?.amount ?? 0}`)
    const { expected: _expected, note: _note, ...record } = input
    const remittance = await settlement.createRemittances(record)
    return new StepResponse({ id: remittance.id, fresh: true }, remittance.id)
  },
  async (id, { container }) => {
    const settlement: SettlementModuleService = container.resolve(SETTLEMENT_MODULE)
    if (id) await settlement.deleteRemittances(id)
  }
)

const countOf = ({ amount, expected }: RemittanceInput) => ({ expected: expected ?? amount, counted: amount })

/** Last of what may fail; keyed, so that a repeated record posts nothing twice. */
const postRemittanceStep = createStep(
  "post-remittance",
  async ({ id, input }: { id: string; input: RemittanceInput }, { container }) => {
    const ledger: LedgerModuleService = container.resolve(LEDGER_MODULE)
    const postings = remittancePostings(accountOf({ kind: input.holder_kind, name: input.holder }), countOf(input))
    await ledger.post([{ key: `remitted:${id}`, kind: "remitted", memo: input.reference, postings }])
    return new StepResponse(null)
  }
)

/**
 * Cash collected on delivery came to the market. Not more is expected than its holder has; where another sum was counted
 * than expected, the difference is flagged and stands apart until somebody says whose it is.
 * @throws AMOUNT_TOO_LARGE, KEY_REUSED
 */
export const recordRemittanceWorkflow = createWorkflow("record-remittance", (input: RemittanceInput) => {
  const key = transform({ input }, ({ input }) => `settlement:${input.holder}`)
  acquireLockStep({ key, timeout: PARCEL_LOCK.timeout, ttl: PARCEL_LOCK.ttl })
  const recorded = recordRemittanceStep(input)
  // The same hand-over recorded again flags nothing again.
  when("fresh", { recorded }, ({ recorded }) => recorded.fresh).then(() => {
    const counted = transform({ recorded, input }, ({ recorded, input }) => ({
      ...countOf(input),
      key: `remitted:${recorded.id}`,
      holder: { kind: input.holder_kind, name: input.holder },
      order_id: null,
      note: input.note ?? "",
      recorded_by: input.recorded_by,
    }))
    flagDifferenceStep(counted)
  })
  postRemittanceStep(transform({ recorded, input }, ({ recorded, input }) => ({ id: recorded.id, input })))
  releaseLockStep({ key })
  return new WorkflowResponse(transform({ recorded }, ({ recorded }) => ({ id: recorded.id })))
})
