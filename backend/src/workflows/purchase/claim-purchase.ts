import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { Modules } from "@medusajs/framework/utils"
import { refusal } from "../../contracts/codes"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../../modules/purchase"

type ClaimInput = { purchase_id: string; customer_id: string }

const claimGuestPurchaseStep = createStep(
  "claim-guest-purchase",
  async ({ purchase_id, customer_id }: ClaimInput, { container }) => {
    const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
    // Only while it is nobody's: of two who claim at once, one gets it.
    const claimed = await purchases.claim(purchase_id, customer_id)
    if (!claimed) throw refusal("PURCHASE_CLAIMED")
    const { reference, parcels } = await purchases.retrievePurchase(purchase_id, { relations: ["parcels"] })
    const orders = parcels.flatMap((parcel) => parcel.order_id ?? [])
    await container.resolve(Modules.ORDER).updateOrders(orders.map((id) => ({ id, customer_id })))
    return new StepResponse({ reference })
  }
)

/** A guest's purchase comes into an account, by who knows its reference and phone. @throws PURCHASE_CLAIMED */
export const claimPurchaseWorkflow = createWorkflow(
  "claim-purchase",
  (input: ClaimInput) => new WorkflowResponse(claimGuestPurchaseStep(input))
)
