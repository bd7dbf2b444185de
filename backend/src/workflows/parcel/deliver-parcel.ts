import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  capturePaymentWorkflow,
  emitEventStep,
  markOrderFulfillmentAsDeliveredWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { refusal } from "../../contracts/codes"
import { LEDGER_MODULE, type LedgerModuleService } from "../../modules/ledger"
import { collectedPostings } from "../../modules/ledger/settlement-entry"
import { MOST_BOXES, withPart } from "../../modules/purchase/boxes"
import { noteParcelStep } from "./steps/note-parcel"
import { flagDifferenceStep } from "../settlement/steps/flag-difference"
import { openParcelStep, type OpenParcel } from "./steps/open-parcel"
import { accountOf, type Holder } from "../../settlement/holders"
import { PARCEL_LOCK, parcelKey } from "./parcel-lock"

type DeliverParcelInput = {
  parcel_id: string
  cooperative_id?: string
  /** Who took the cash: the carrier, who remits it to the market, or the cooperative; of what is fetched always the latter. */
  cash_held_by: "carrier" | "cooperative"
  carrier?: string
  /** MAD: what was counted, where it is another sum than was to be collected; why, and who says so. */
  cash_counted?: number
  cash_note?: string
  member_id?: string
  /** Which boxes were handed over; without it all that were not yet. */
  boxes?: string[]
}

type Cash = { parcel: OpenParcel; input: DeliverParcelInput }

const holderOf = ({ parcel, input }: Cash): Holder =>
  input.cash_held_by === "cooperative" || parcel.pickup
    ? { kind: "cooperative", name: parcel.cooperative_id }
    : { kind: "carrier", name: input.carrier ?? parcel.carrier ?? "carrier" }

/** Also one captured already: what was cut off after that is not in the ledger yet. */
const paymentOf = (parcel: OpenParcel) => parcel.payment_id ?? parcel.paid?.payment_id

const countOf = ({ parcel, input }: Cash) => ({ expected: parcel.total, counted: input.cash_counted ?? parcel.total })

/** The cash is somewhere now: an entry says where. Keyed by payment, so a repeated hand-over counts once. */
const postCashStep = createStep("post-cash", async ({ parcel, input }: Cash, { container }) => {
  const ledger: LedgerModuleService = container.resolve(LEDGER_MODULE)
  await ledger.post([
    {
      key: `captured:${paymentOf(parcel)}`,
      kind: "captured",
      order_id: parcel.order_id,
      purchase_id: parcel.purchase_id,
      postings: collectedPostings(accountOf(holderOf({ parcel, input })), countOf({ parcel, input })),
    },
  ])
  return new StepResponse(null)
})

const planHandoverStep = createStep(
  "plan-handover",
  async ({ parcel, boxes }: { parcel: OpenParcel; boxes: string[] | undefined }) => {
    const open = parcel.boxes.filter(({ delivered }) => !delivered).map(({ id }) => id)
    const handed = boxes ? open.filter((id) => boxes.includes(id)) : open
    if (boxes && (handed.length !== boxes.length || !handed.length))
      throw refusal("INVALID_INPUT", "no such box under way", [{ field: "boxes", code: "NOT_UNDER_WAY" }])
    return new StepResponse({ handed, whole: handed.length === open.length })
  }
)

/** Each box's step by a name of its own. */
const NAMES = Array.from({ length: MOST_BOXES }, (_, index) => `hand-over-${index}`)

/** Medusa types a step that answers nothing as never. */
type Named = { config: (config: { name: string }) => unknown }

/** The parcel, or the last box of it, is in the buyer's hands; what was to be paid on delivery is captured and stands in the ledger. */
export const deliverParcelWorkflow = createWorkflow("deliver-parcel", (input: DeliverParcelInput) => {
  const key = transform({ input }, ({ input }) => parcelKey(input.parcel_id))
  acquireLockStep({ key, timeout: PARCEL_LOCK.timeout, ttl: PARCEL_LOCK.ttl })
  const asked = transform({ input }, ({ input: { parcel_id, cooperative_id } }) => ({
    parcel_id,
    cooperative_id,
    step: "deliver" as const,
  }))
  const parcel = openParcelStep(asked)
  const wanted = transform({ parcel, input }, ({ parcel, input }) => ({ parcel, boxes: input.boxes }))
  const plan = planHandoverStep(wanted)
  when("part", { plan }, ({ plan }) => !plan.whole).then(() => {
    const note = transform({ parcel }, ({ parcel }) => ({
      id: parcel.id,
      part_steps: withPart(parcel.part_steps, "partly_delivered"),
    }))
    noteParcelStep(note)
  })
  when(
    "cash",
    { parcel, plan },
    ({ parcel, plan }) => plan.whole && parcel.payment === "cash_on_delivery" && Boolean(paymentOf(parcel))
  ).then(() => {
    const payment = transform({ parcel }, ({ parcel }) => ({
      payment_id: paymentOf(parcel) as string,
      amount: parcel.total,
    }))
    const counted = transform({ parcel, input }, ({ parcel, input }) => ({
      ...countOf({ parcel, input }),
      key: `delivered:${parcel.id}`,
      holder: holderOf({ parcel, input }),
      order_id: parcel.order_id,
      note: input.cash_note ?? "",
      recorded_by: input.member_id ?? "",
    }))
    flagDifferenceStep(counted)
    capturePaymentWorkflow.runAsStep({ input: payment })
    postCashStep({ parcel, input })
  })
  // Last: a hand-over that is cut off before is asked for again, and what was done is not done twice.
  // A workflow has no loops: the boxes are unrolled.
  Array.from({ length: MOST_BOXES }, (_, index) =>
    when(`handover-${index}`, { plan }, ({ plan }) => index < plan.handed.length).then(() => {
      const handed = transform({ parcel, plan }, ({ parcel, plan }) => ({
        orderId: parcel.order_id,
        fulfillmentId: plan.handed[index],
      }))
      const step = markOrderFulfillmentAsDeliveredWorkflow.runAsStep({ input: handed }) as unknown as Named
      return step.config({ name: NAMES[index] })
    })
  )
  const event = transform({ input, plan }, ({ input, plan }) => ({
    eventName: plan.whole ? "parcel.delivered" : "parcel.partly_delivered",
    data: { id: input.parcel_id },
  }))
  emitEventStep(event)
  releaseLockStep({ key })
  return new WorkflowResponse(parcel)
})
