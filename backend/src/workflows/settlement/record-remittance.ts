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
import { remittancePostings } from "../../modules/ledger/settlement-entry"
import { SETTLEMENT_MODULE, type SettlementModuleService } from "../../modules/settlement"
import { accountOf, listHeldCash } from "../../settlement/holders"
import { PARCEL_LOCK } from "../parcel/parcel-lock"

/** MAD, major units. The key is the caller's: the same hand-over recorded again answers with the first. */
export type RemittanceInput = {
  key: string
  holder_kind: "carrier" | "cooperative"
  holder: string
  amount: number
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
      return new StepResponse({ id: known.id }, null)
    }
    const holder = { kind: input.holder_kind, name: input.holder }
    const { held } = await listHeldCash(container, { page: 1, page_size: 1, holder })
    if (input.amount > (held[0]?.amount ?? 0)) throw refusal("AMOUNT_TOO_LARGE", `held: ${held[0]?.amount ?? 0}`)
    const remittance = await settlement.createRemittances(input)
    return new StepResponse({ id: remittance.id }, remittance.id)
  },
  async (id, { container }) => {
    const settlement: SettlementModuleService = container.resolve(SETTLEMENT_MODULE)
    if (id) await settlement.deleteRemittances(id)
  }
)

/** Last of what may fail; keyed, so that a repeated record posts nothing twice. */
const postRemittanceStep = createStep(
  "post-remittance",
  async ({ id, input }: { id: string; input: RemittanceInput }, { container }) => {
    const ledger: LedgerModuleService = container.resolve(LEDGER_MODULE)
    const postings = remittancePostings(accountOf({ kind: input.holder_kind, name: input.holder }), input.amount)
    await ledger.post([{ key: `remitted:${id}`, kind: "remitted", memo: input.reference, postings }])
    return new StepResponse(null)
  }
)

/**
 * Cash collected on delivery came to the market. Not more than its holder has.
 * @throws AMOUNT_TOO_LARGE, KEY_REUSED
 */
export const recordRemittanceWorkflow = createWorkflow("record-remittance", (input: RemittanceInput) => {
  const key = transform({ input }, ({ input }) => `settlement:${input.holder}`)
  acquireLockStep({ key, timeout: PARCEL_LOCK.timeout, ttl: PARCEL_LOCK.ttl })
  const recorded = recordRemittanceStep(input)
  postRemittanceStep(transform({ recorded, input }, ({ recorded, input }) => ({ id: recorded.id, input })))
  releaseLockStep({ key })
  return new WorkflowResponse(recorded)
})
