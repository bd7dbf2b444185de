import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { refusal } from "../../contracts/codes"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../../modules/purchase"
import { isBeforeShipping, parcelState } from "../../modules/purchase/parcel-state"
import { parcelFacts } from "../../purchase/parcel-facts"
import { readPurchases } from "../../purchase/read-purchases"
import { PARCEL_LOCK, parcelKey } from "../parcel/parcel-lock"
import { MAX_PARCELS } from "../purchase/prepare-purchase"

type Corrected = { recipient: string; phone: string; city: string; street: string; landmark: string }
type Input = { purchase_id: string; address: Corrected }

/** The same place in Medusa's words. */
const inOrder = ({ recipient, phone, city, street, landmark }: Corrected) => ({
  ...{ first_name: recipient, last_name: "", phone, city },
  ...{ address_1: street, address_2: landmark },
})

/** The locks of every parcel of a purchase, in one order for all who take more than one. */
const parcelLocksStep = createStep("parcel-locks", async ({ purchase_id }: Input, { container }) => {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
  const parcels = await purchases.listParcels({ purchase_id }, { select: ["id"], take: MAX_PARCELS })
  return new StepResponse(parcels.map(({ id }) => parcelKey(id)).sort())
})

const correctAddressStep = createStep(
  "correct-address",
  async ({ purchase_id, address }: Input, { container }) => {
    const [row] = await readPurchases(container, { ids: [purchase_id], locale: "ar" })
    if (!row) throw refusal("NOT_FOUND")
    const open = row.parcels.filter((parcel) =>
      isBeforeShipping(parcelState(parcelFacts(row.payment, parcel, parcel.order)))
    )
    if (!open.length) throw refusal("PARCEL_STATE", "every parcel has left")
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data: orders } = await query.graph({
      entity: "order",
      fields: ["id", "shipping_address.id"],
      filters: { id: open.map((parcel) => parcel.order.id) },
    })
    const ids = orders.flatMap((order) => order.shipping_address?.id ?? [])
    const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
    await purchases.updatePurchases({ id: row.id, phone: address.phone, address: { ...row.address, ...address } })
    await container.resolve(Modules.ORDER).updateOrderAddresses(ids.map((id) => ({ id, ...inOrder(address) })))
    const before = { ids, purchase: { id: row.id, phone: row.phone, address: row.address } }
    return new StepResponse({ corrected: open.length }, before)
  },
  async (before, { container }) => {
    if (!before) return
    const { ids, purchase } = before
    const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
    await purchases.updatePurchases(purchase)
    const orders = container.resolve(Modules.ORDER)
    await orders.updateOrderAddresses(ids.map((id) => ({ id, ...inOrder(purchase.address) })))
  }
)

/**
 * Corrects where the parcels of a purchase that have not left go to, and whom the carrier calls. None of them is packed or
 * leaves meanwhile.
 * @throws NOT_FOUND, PARCEL_STATE where all have left
 */
export const correctAddressWorkflow = createWorkflow("correct-address", (input: WorkflowData<Input>) => {
  const locks = parcelLocksStep(input)
  // One after another: who waits for one in vain gives back those before it.
  Array.from({ length: MAX_PARCELS }, (_, index) => {
    const key = transform({ locks }, ({ locks }) => locks.slice(index, index + 1))
    return acquireLockStep({ key, timeout: PARCEL_LOCK.timeout, ttl: PARCEL_LOCK.ttl }).config({
      name: `lock-${index}`,
    })
  })
  const corrected = correctAddressStep(input)
  releaseLockStep({ key: locks })
  return new WorkflowResponse(corrected)
})
