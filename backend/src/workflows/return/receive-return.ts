import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { LEDGER_MODULE, type LedgerModuleService } from "../../modules/ledger"
import { MARKET, type AccountRef } from "../../modules/ledger/sale-entry"
import { PARCEL_LOCK, parcelKey } from "../parcel/parcel-lock"
import { openParcelStep, type OpenParcel } from "../parcel/steps/open-parcel"
import { payBackWorkflow } from "./pay-back"
import { readSold } from "./read-sold"
import { reckonReturn } from "./reckon-return"
import { noteReturnStep } from "./steps/note-return"
import { openReturnStep, type OpenReturn } from "./steps/open-return"
import { takeGoodsBackWorkflow } from "./take-goods-back"

type ReceiveReturnInput = {
  parcel_id: string
  cooperative_id: string
  /** The pieces can be sold again: they go back on the shelf. */
  restock: boolean
  /** Who handed the buyer the cash, where the money goes back in cash. */
  cash_paid_by: "carrier" | "cooperative"
  carrier?: string
}

type Taken = { parcel: OpenParcel; opened: OpenReturn }

/**
 * The sale of what came back is taken back, at the rates it was sold with. Keyed by return, so it counts once; after all
 * that may fail, since what stands in the books is never taken out again.
 */
const postReturnStep = createStep(
  "post-return",
  async ({ parcel, opened, at }: Taken & { at: Date }, { container }) => {
    const ledger: LedgerModuleService = container.resolve(LEDGER_MODULE)
    const sold = await readSold(
      container,
      parcel.order_id,
      parcel.items.map((item) => ({ ...item, item_id: item.id }))
    )
    const back = { cooperative_id: parcel.cooperative_id, lines: opened.lines, sold: sold.lines }
    const goods = reckonReturn({ ...back, delivery: null, paid: opened.amount })
    // The amount was told when it was asked: more than the goods means that delivery is given back too.
    const { postings } =
      opened.amount > goods.amount ? reckonReturn({ ...back, delivery: sold.delivery, paid: opened.amount }) : goods
    await ledger.post([
      {
        key: `returned:${opened.id}`,
        kind: "reversed",
        order_id: parcel.order_id,
        purchase_id: parcel.purchase_id,
        occurred_at: new Date(at),
        memo: `returned: ${opened.reason}`,
        postings,
      },
    ])
    return new StepResponse(null)
  }
)

/** When the goods came: before the money went back, though it is written down after it. */
const cameAtStep = createStep("came-at", async () => new StepResponse(new Date()))

/** Out of whose hands the money comes. */
function holderOf(input: ReceiveReturnInput, { parcel, opened }: Taken): AccountRef {
  if (opened.refund_by !== "cash") return { kind: "cash_market", owner: MARKET }
  return input.cash_paid_by === "cooperative"
    ? // Out of its own pocket: the market owes it to the cooperative with the next payout.
      { kind: "cooperative", owner: parcel.cooperative_id }
    : { kind: "cash_carrier", owner: input.carrier ?? parcel.carrier ?? "carrier" }
}

/**
 * The goods are back at the cooperative. A card is refunded and cash was handed over: both count at once; a transfer is
 * sent by the market afterwards.
 */
export const receiveReturnWorkflow = createWorkflow("receive-return", (input: ReceiveReturnInput) => {
  const key = transform({ input }, ({ input }) => parcelKey(input.parcel_id))
  acquireLockStep({ key, timeout: PARCEL_LOCK.timeout, ttl: PARCEL_LOCK.ttl })
  const asked = transform({ input }, ({ input: { parcel_id, cooperative_id } }) => ({
    parcel_id,
    cooperative_id,
    step: "receive_return" as const,
  }))
  const parcel = openParcelStep(asked)
  const opened = openReturnStep(asked)
  const goods = transform({ input, opened }, ({ input, opened }) => ({
    return_id: opened.return_id,
    lines: opened.lines,
    restock: input.restock,
  }))
  takeGoodsBackWorkflow.runAsStep({ input: goods })
  const at = cameAtStep()
  emitEventStep({ eventName: "parcel.returned", data: { id: input.parcel_id } })
  when("pay-back", { opened }, ({ opened }) => opened.refund_by !== "transfer").then(() => {
    const money = transform({ input, parcel, opened }, ({ input, parcel, opened }) => ({
      parcel,
      opened,
      holder: holderOf(input, { parcel, opened }),
    }))
    payBackWorkflow.runAsStep({ input: money })
  })
  postReturnStep({ parcel, opened, at })
  const note = transform({ opened, at }, ({ opened, at }) => ({ id: opened.id, received_at: new Date(at) }))
  // Last: what is cut off before is asked for again, and what was done is not done twice.
  noteReturnStep(note)
  releaseLockStep({ key })
  return new WorkflowResponse(parcel)
})
