import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  beginReceiveReturnWorkflow,
  cancelReturnReceiveWorkflow,
  confirmReturnReceiveWorkflow,
  dismissItemReturnRequestWorkflow,
  receiveItemReturnRequestWorkflow,
  updateReturnItemsStep,
  updateReturnsStep,
} from "@medusajs/medusa/core-flows"

type TakeGoodsBack = {
  return_id: string
  lines: { item_id: string; quantity: number }[]
  /** The pieces can be sold again: they go back on the shelf. */
  restock: boolean
}

type Standing = {
  /** Begun and never confirmed: to be thrown away and begun anew. */
  begun: boolean
  /** Confirmed: the order and the shelf have the goods. */
  taken: boolean
  /** The return's own items, of which Medusa writes beside the confirmation what came. */
  items: { id: string; item_id: string }[]
}

/** More changes than one return ever has. */
const MOST_CHANGES = 20

/** How far Medusa came with the goods of a return the last time, if there was one. */
const standingReceiptStep = createStep("standing-receipt", async ({ return_id }: TakeGoodsBack, { container }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: changes } = await query.graph({
    entity: "order_change",
    fields: ["id", "status"],
    filters: { return_id, change_type: "return_receive" },
    pagination: { take: MOST_CHANGES },
  })
  const { data: returns } = await query.graph({
    entity: "return",
    fields: ["id", "items.id", "items.item_id"],
    filters: { id: return_id },
  })
  const statuses = changes.map(({ status }) => String(status))
  return new StepResponse<Standing>({
    begun: statuses.some((status) => status === "pending" || status === "requested"),
    taken: statuses.includes("confirmed"),
    items: (returns[0] as unknown as Pick<Standing, "items">).items,
  })
})

/**
 * Medusa receives what a return named, whole. Asked again after it was cut off it goes on from where it stopped: what was
 * begun is begun anew, what was confirmed only has its return written to the end. Runs within a parcel's lock.
 */
export const takeGoodsBackWorkflow = createWorkflow("take-goods-back", (input: TakeGoodsBack) => {
  const standing = standingReceiptStep(input)
  const returned = transform({ input }, ({ input }) => ({ return_id: input.return_id }))
  when("left-begun", { standing }, ({ standing }) => standing.begun).then(() => {
    cancelReturnReceiveWorkflow.runAsStep({ input: returned })
  })
  when("begin", { standing }, ({ standing }) => !standing.taken).then(() => {
    beginReceiveReturnWorkflow.runAsStep({ input: returned })
  })
  const items = transform({ input }, ({ input: { return_id, lines } }) => ({
    return_id,
    items: lines.map(({ item_id, quantity }) => ({ id: item_id, quantity })),
  }))
  when("restock", { input, standing }, ({ input, standing }) => !standing.taken && input.restock).then(() => {
    receiveItemReturnRequestWorkflow.runAsStep({ input: items })
  })
  when("dismiss", { input, standing }, ({ input, standing }) => !standing.taken && !input.restock).then(() => {
    dismissItemReturnRequestWorkflow.runAsStep({ input: items })
  })
  when("confirm", { standing }, ({ standing }) => !standing.taken).then(() => {
    confirmReturnReceiveWorkflow.runAsStep({ input: returned })
  })
  when("left-confirmed", { standing }, ({ standing }) => standing.taken).then(() => {
    const written = transform({ input, standing }, ({ input, standing }) => ({
      returns: [{ id: input.return_id, status: "received" as const, received_at: new Date() }],
      items: standing.items.flatMap(({ id, item_id }) => {
        const quantity = input.lines.find((line) => line.item_id === item_id)?.quantity
        return quantity ? [{ id, received_quantity: quantity, damaged_quantity: input.restock ? 0 : quantity }] : []
      }),
    }))
    updateReturnsStep(written.returns)
    updateReturnItemsStep(written.items)
  })
  return new WorkflowResponse(returned)
})
