import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { provedContacts } from "../../account/contacts"
import { forgetPerson } from "../../account/forget-person"
import { readIdentity } from "../../account/identity"
import { oneAtATime } from "../../account/lock"
import { hasOpenParcel } from "../../account/open-parcels"
import { readOwnPurchases } from "../../account/own-purchases"
import { refusal } from "../../contracts/codes"
import { removePaperPhotos } from "../../evidence/paper-store"
import { removePhotos } from "../../evidence/photo-store"
import { APPLICATION_MODULE, type ApplicationModuleService } from "../../modules/application"

type Deletion = { customer_id: string; identity_id: string }

const deleteAccountStep = createStep("delete-account", ({ customer_id, identity_id }: Deletion, { container }) =>
  oneAtATime(container, `account:${customer_id}`, async () => {
    const identity = await readIdentity(container, identity_id)
    if (identity?.customer_id !== customer_id) throw refusal("NOT_SIGNED_IN")
    const purchases = await readOwnPurchases(container, customer_id, "ar")
    if (hasOpenParcel(purchases)) throw refusal("ACCOUNT_PARCEL_OPEN")
    const contacts = await provedContacts(container, { customer_id, identity })
    const applications = await unfinishedApplications(container, customer_id)
    await forgetPerson(container, { customer_id, purchase_ids: purchases.map(({ id }) => id), contacts })
    // Files go last: with the rows gone nobody could ask for them again.
    await Promise.all(applications.map((id) => removePaperPhotos(id)))
    await Promise.all(purchases.map(({ id }) => removePhotos(id)))
    return new StepResponse(customer_id)
  })
)

/** Those whose papers belong to nobody but the person. */
async function unfinishedApplications(container: MedusaContainer, customer_id: string): Promise<string[]> {
  const service: ApplicationModuleService = container.resolve(APPLICATION_MODULE)
  const found = await service.listApplications({ customer_id, status: { $ne: "verified" } }, { select: ["id"] })
  return found.map(({ id }) => id)
}

/** Forgets a buyer. There is no way back. @throws ACCOUNT_PARCEL_OPEN */
export const deleteAccountWorkflow = createWorkflow("delete-account", (input: WorkflowData<Deletion>) => {
  const id = deleteAccountStep(input)
  emitEventStep({ eventName: "customer.deleted", data: { id } })
  return new WorkflowResponse(id)
})
