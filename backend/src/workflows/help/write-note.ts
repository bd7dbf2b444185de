import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { refusal } from "../../contracts/codes"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../../modules/purchase"

type NewNote = { purchase_id: string; kind: "note" | "complaint"; body: string; written_by: string }

const writeNoteStep = createStep(
  "write-note",
  async (note: NewNote, { container }) => {
    const service: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
    const [purchase] = await service.listPurchases({ id: note.purchase_id, status: "placed" }, { select: ["id"] })
    if (!purchase) throw refusal("NOT_FOUND")
    const { id } = await service.createPurchaseNotes(note)
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (!id) return
    const service: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
    await service.deletePurchaseNotes(id)
  }
)

/** Keeps what somebody on the staff wrote about a purchase. Throws NOT_FOUND. */
export const writeNoteWorkflow = createWorkflow(
  "write-note",
  (input: WorkflowData<NewNote>) => new WorkflowResponse(writeNoteStep(input))
)
