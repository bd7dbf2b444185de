import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { readIdentity } from "../../account/identity"
import { requireOwnApplication, showOwn } from "../../application/read-application"
import { tellApplicant } from "../../application/tell-applicant"
import { refusal } from "../../contracts/codes"
import { isActiveMember } from "../../membership/is-active-member"
import { APPLICATION_MODULE, type ApplicationModuleService } from "../../modules/application"

type Sender = { customer_id: string; identity_id: string }

const sendApplicationStep = createStep(
  "send-application",
  async ({ customer_id, identity_id }: Sender, { container }) => {
    const row = await requireOwnApplication(container, customer_id)
    // Pressed twice: it is with the organizers.
    if (row.status === "sent") return new StepResponse(row.id)
    const identity = await readIdentity(container, identity_id)
    if (!identity) throw refusal("NOT_SIGNED_IN")
    if (await isActiveMember(container, identity.member_id)) throw refusal("ALREADY_MEMBER")
    const { missing } = await showOwn(container, { customer_id, identity }, row)
    if (missing.length) {
      const faults = missing.map(({ field, code }) => ({ field, code }))
      throw refusal("APPLICATION_INCOMPLETE", "something is missing", faults)
    }
    const service: ApplicationModuleService = container.resolve(APPLICATION_MODULE)
    const sent = await service.turn(row.id, "sent", null)
    if (!sent && (await requireOwnApplication(container, customer_id)).status !== "sent") {
      throw refusal("APPLICATION_STATE")
    }
    if (sent) await tellApplicant(container, row.id, "sent")
    return new StepResponse(row.id)
  }
)

/** Hands an application to the organizers; sent again while it is there, nothing changes. @throws APPLICATION_INCOMPLETE, APPLICATION_STATE, ALREADY_MEMBER */
export const sendApplicationWorkflow = createWorkflow(
  "send-application",
  (input: WorkflowData<Sender>) => new WorkflowResponse(sendApplicationStep(input))
)
