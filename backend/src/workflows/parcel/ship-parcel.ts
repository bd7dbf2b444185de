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
  createOrderShipmentWorkflow,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { refusal } from "../../contracts/codes"
import { MOST_BOXES, withPart } from "../../modules/purchase/boxes"
import { PARCEL_LOCK, parcelKey } from "./parcel-lock"
import { noteParcelStep } from "./steps/note-parcel"
import { openParcelStep, type OpenParcel } from "./steps/open-parcel"

type ShipParcelInput = {
  parcel_id: string
  cooperative_id?: string
  carrier: string
  tracking_number?: string
  tracking_url?: string
  /** Which boxes go, each with its own number; without it all that are still here. */
  boxes?: { id: string; tracking_number?: string; tracking_url?: string }[]
}

type Shipment = { box: OpenParcel["boxes"][number]; tracking_number?: string; tracking_url?: string }

const planShipmentsStep = createStep(
  "plan-shipments",
  async ({ parcel, input }: { parcel: OpenParcel; input: ShipParcelInput }) => {
    const here = parcel.boxes.filter(({ shipped, delivered }) => !shipped && !delivered)
    const { tracking_number, tracking_url } = input
    const shipments = input.boxes
      ? input.boxes.flatMap(({ id, ...tracking }): Shipment[] =>
          here.filter((box) => box.id === id).map((box) => ({ box, ...tracking }))
        )
      : here.map((box): Shipment => ({ box, tracking_number, tracking_url }))
    const chosen = new Set(shipments.map(({ box }) => box.id))
    if (input.boxes && (chosen.size !== input.boxes.length || !chosen.size))
      throw refusal("INVALID_INPUT", "no such box here", [{ field: "boxes", code: "NOT_HERE" }])
    return new StepResponse({ shipments, whole: chosen.size === here.length })
  }
)

/** Each box's step by a name of its own. */
const NAMES = Array.from({ length: MOST_BOXES }, (_, index) => `ship-box-${index}`)

/** Medusa types a step that answers nothing as never. */
type Named = { config: (config: { name: string }) => unknown }

/** Boxes are with a carrier, each with its tracking number where there is one. @throws NOT_FOUND, PARCEL_STATE, INVALID_INPUT */
export const shipParcelWorkflow = createWorkflow("ship-parcel", (input: ShipParcelInput) => {
  const key = transform({ input }, ({ input }) => parcelKey(input.parcel_id))
  acquireLockStep({ key, timeout: PARCEL_LOCK.timeout, ttl: PARCEL_LOCK.ttl })
  const asked = transform({ input }, ({ input: { parcel_id, cooperative_id } }) => ({
    parcel_id,
    cooperative_id,
    step: "ship" as const,
  }))
  const parcel = openParcelStep(asked)
  const plan = planShipmentsStep({ parcel, input })
  // A workflow has no loops: the boxes are unrolled.
  Array.from({ length: MOST_BOXES }, (_, index) =>
    when(`shipment-${index}`, { plan }, ({ plan }) => index < plan.shipments.length).then(() => {
      const shipment = transform({ parcel, plan }, ({ parcel, plan }) => {
        const { box, tracking_number, tracking_url = "" } = plan.shipments[index]
        return {
          order_id: parcel.order_id,
          fulfillment_id: box.id,
          items: box.items,
          labels: tracking_number ? [{ tracking_number, tracking_url, label_url: "" }] : [],
        }
      })
      const step = createOrderShipmentWorkflow.runAsStep({ input: shipment }) as unknown as Named
      return step.config({ name: NAMES[index] })
    })
  )
  const note = transform({ input, parcel, plan }, ({ input, parcel, plan }) => ({
    id: input.parcel_id,
    carrier: input.carrier,
    ...(!plan.whole && { part_steps: withPart(parcel.part_steps, "partly_shipped") }),
  }))
  noteParcelStep(note)
  const event = transform({ input, plan }, ({ input, plan }) => ({
    eventName: plan.whole ? "parcel.shipped" : "parcel.partly_shipped",
    data: { id: input.parcel_id },
  }))
  emitEventStep(event)
  releaseLockStep({ key })
  return new WorkflowResponse(parcel)
})
