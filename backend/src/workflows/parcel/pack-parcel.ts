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
  createOrderFulfillmentWorkflow,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { refusal } from "../../contracts/codes"
import { boxesOf, MOST_BOXES, type BoxItem } from "../../modules/purchase/boxes"
import { PARCEL_LOCK, parcelKey } from "./parcel-lock"
import { noteParcelStep } from "./steps/note-parcel"
import { openReservationsStep } from "./steps/open-reservations"
import { openParcelStep, type OpenParcel } from "./steps/open-parcel"

type PackParcelInput = { parcel_id: string; cooperative_id?: string; boxes?: BoxItem[][] }

const planBoxesStep = createStep(
  "plan-boxes",
  async ({ parcel, boxes }: { parcel: OpenParcel; boxes: BoxItem[][] | undefined }) => {
    const planned = boxesOf(parcel.items, boxes)
    if (!planned) throw refusal("INVALID_INPUT", "boxes do not add up", [{ field: "boxes", code: "NOT_THE_ORDER" }])
    return new StepResponse(planned)
  }
)

/** Each box's step by a name of its own. */
const NAMES = Array.from({ length: MOST_BOXES }, (_, index) => `pack-box-${index}`)

/**
 * The goods are in one box or several at the cooperative: each a Medusa fulfilment. From here on the buyer can no longer
 * cancel. @throws NOT_FOUND, PARCEL_STATE, INVALID_INPUT
 */
export const packParcelWorkflow = createWorkflow("pack-parcel", (input: PackParcelInput) => {
  const key = transform({ input }, ({ input }) => parcelKey(input.parcel_id))
  acquireLockStep({ key, timeout: PARCEL_LOCK.timeout, ttl: PARCEL_LOCK.ttl })
  const asked = transform({ input }, ({ input: { parcel_id, cooperative_id } }) => ({
    parcel_id,
    cooperative_id,
    step: "pack" as const,
  }))
  const parcel = openParcelStep(asked)
  const wanted = transform({ parcel, input }, ({ parcel, input }) => ({ parcel, boxes: input.boxes }))
  const boxes = planBoxesStep(wanted)
  const leaving = transform({ parcel, boxes }, ({ parcel, boxes }) => ({ items: parcel.items, boxes }))
  openReservationsStep(leaving)
  // A workflow has no loops: the boxes are unrolled.
  Array.from({ length: MOST_BOXES }, (_, index) =>
    when(`box-${index}`, { boxes }, ({ boxes }) => index < boxes.length).then(() => {
      const box = transform({ parcel, boxes }, ({ parcel, boxes }) => ({
        order_id: parcel.order_id,
        items: boxes[index],
        location_id: parcel.location_id,
        shipping_option_id: parcel.shipping_option_id,
      }))
      return createOrderFulfillmentWorkflow.runAsStep({ input: box }).config({ name: NAMES[index] })
    })
  )
  const note = transform({ input }, ({ input }) => ({ id: input.parcel_id, packed_at: new Date() }))
  noteParcelStep(note)
  const event = transform({ input, parcel }, ({ input, parcel }) => ({
    eventName: parcel.pickup ? "parcel.ready" : "parcel.packed",
    data: { id: input.parcel_id },
  }))
  emitEventStep(event)
  releaseLockStep({ key })
  return new WorkflowResponse(parcel)
})
