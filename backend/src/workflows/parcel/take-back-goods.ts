import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  beginReceiveReturnWorkflow,
  beginReturnOrderWorkflow,
  confirmReturnReceiveWorkflow,
  confirmReturnRequestWorkflow,
  receiveItemReturnRequestWorkflow,
  requestItemReturnWorkflow,
} from "@medusajs/medusa/core-flows"
import type { OpenParcel } from "./steps/open-parcel"

/**
 * Everything in a parcel comes back to the cooperative's shelf: Medusa's return, requested and received in one go.
 * Its two confirmations settle the payment collection for what is then owed, which for a parcel never paid is nothing.
 */
export const takeBackGoodsWorkflow = createWorkflow("take-back-goods", (input: { parcel: OpenParcel }) => {
  const begun = transform({ input }, ({ input: { parcel } }) => ({
    order_id: parcel.order_id,
    location_id: parcel.location_id,
  }))
  const change = beginReturnOrderWorkflow.runAsStep({ input: begun })
  const asked = transform({ input, change }, ({ input, change }) => ({
    return_id: change.return_id as string,
    items: input.parcel.items.map(({ id, quantity }) => ({ id, quantity })),
  }))
  requestItemReturnWorkflow.runAsStep({ input: asked })
  const returned = transform({ change }, ({ change }) => ({ return_id: change.return_id as string }))
  confirmReturnRequestWorkflow.runAsStep({ input: returned })
  beginReceiveReturnWorkflow.runAsStep({ input: returned })
  receiveItemReturnRequestWorkflow.runAsStep({ input: asked })
  confirmReturnReceiveWorkflow.runAsStep({ input: returned })
  return new WorkflowResponse(returned)
})
