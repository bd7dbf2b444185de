import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { sentApplication } from "../../application/read-application"
import { tellApplicant } from "../../application/tell-applicant"
import { refusal } from "../../contracts/codes"
import { APPLICATION_MODULE, type ApplicationModuleService } from "../../modules/application"
import type { Decision } from "../../modules/application/service"

type Answer = Decision & { id: string; status: "more" | "refused" }

const answerApplicationStep = createStep(
  "answer-application",
  async ({ id, status, ...decision }: Answer, { container }) => {
    await sentApplication(container, id)
    const service: ApplicationModuleService = container.resolve(APPLICATION_MODULE)
    if (!(await service.turn(id, status, decision))) throw refusal("APPLICATION_STATE")
    await tellApplicant(container, id, status)
    return new StepResponse(id)
  }
)

/** Refuses an application, or asks for more. The applicant hears it in their language. @throws NOT_FOUND, APPLICATION_STATE */
export const answerApplicationWorkflow = createWorkflow(
  "answer-application",
  (input: WorkflowData<Answer>) => new WorkflowResponse(answerApplicationStep(input))
)
