import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../modules/purchase"
import { recorded } from "../schedule/record-run"
import { answerParcelWorkflow } from "../workflows/parcel/answer-parcel"

const MOST_AT_ONCE = 50
const RETRY_MS = 60 * 60 * 1000

/** Parcels nobody answered in time end, so that no buyer waits for ever. What cannot end now is tried again an hour later. */
async function timeOutParcels(container: MedusaContainer): Promise<void> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const due = await purchases.listParcels(
    { answer: "pending", order_id: { $ne: null }, answer_due_at: { $lt: new Date() }, purchase: { demo: false } },
    { select: ["id"], order: { answer_due_at: "ASC" }, take: MOST_AT_ONCE }
  )
  for (const parcel of due) {
    const { errors } = await answerParcelWorkflow(container).run({
      input: { parcel_id: parcel.id, answer: "timed_out" },
      throwOnError: false,
    })
    if (!errors?.length) continue
    // To the end of the queue: what cannot end must not keep the others waiting.
    await purchases.updateParcels({ id: parcel.id, answer_due_at: new Date(Date.now() + RETRY_MS) })
    logger.warn(`parcel ${parcel.id} could not time out: ${errors[0].error?.message}`)
  }
}

export const config = { name: "time-out-parcels", schedule: "*/10 * * * *" }
export default recorded(config, timeOutParcels)
