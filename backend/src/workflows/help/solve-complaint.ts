import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { refusal } from "../../contracts/codes"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../../modules/purchase"

type Solved = { id: string; purchase_id: string; outcome: string; solved_by: string }

const solveComplaintStep = createStep(
  "solve-complaint",
  async ({ id, purchase_id, outcome, solved_by }: Solved, { container }) => {
    const service: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
    const [complaint] = await service.listPurchaseNotes({ id, purchase_id, kind: "complaint" })
    if (!complaint) throw refusal("NOT_FOUND")
    if (complaint.solved_at) return new StepResponse({ id }, null)
    await service.updatePurchaseNotes({ id, outcome, solved_by, solved_at: new Date() })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (!id) return
    const service: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
    await service.updatePurchaseNotes({ id, outcome: null, solved_by: null, solved_at: null })
  }
)

/** A complaint is solved; one that is stays as it is. Throws NOT_FOUND. */
export const solveComplaintWorkflow = createWorkflow(
  "solve-complaint",
  (input: WorkflowData<Solved>) => new WorkflowResponse(solveComplaintStep(input))
)
