import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { ownApplication } from "../../application/read-application"
import { refusal, type Fault } from "../../contracts/codes"
import type { Locale } from "../../contracts/shapes/basics"
import { APPLICATION_MODULE, type ApplicationModuleService } from "../../modules/application"
import type { Answers } from "../../modules/application/answers"

type Written = {
  customer_id: string
  identity_id: string
  answers: Partial<Answers>
  locale: Locale
  /** After a refusal: begins another one. */
  again: boolean
}

const over = ["verified", "refused"]

const saveApplicationStep = createStep("save-application", async (written: Written, { container }) => {
  const { customer_id, answers, locale, again } = written
  await mustExist(container, answers)
  const service: ApplicationModuleService = container.resolve(APPLICATION_MODULE)
  const last = await ownApplication(container, customer_id)
  if (!last || (again && over.includes(last.status))) await service.begin(written)
  const under = await ownApplication(container, customer_id)
  if (!under || !(await service.write(under.id, { answers, locale }))) throw refusal("APPLICATION_STATE")
  return new StepResponse(under.id)
})

/** Keeps what somebody wrote in their application; the first words begin it. @throws APPLICATION_STATE once it is sent */
export const saveApplicationWorkflow = createWorkflow(
  "save-application",
  (input: WorkflowData<Written>) => new WorkflowResponse(saveApplicationStep(input))
)

/** Places, sectors and categories are those of the market. */
async function mustExist(container: MedusaContainer, { province_id, sectors, categories }: Partial<Answers>) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const unknown = async (
    entity: "sector" | "product_category" | "territory",
    key: "handle" | "id",
    asked: string[]
  ) => {
    if (!asked.length) return false
    const { data } = await query.graph({ entity, fields: [key], filters: { [key]: asked } as never })
    return data.length < new Set(asked).size
  }
  const [place, sector, category] = await Promise.all([
    unknown("territory", "id", province_id ? [province_id] : []),
    unknown("sector", "handle", sectors ?? []),
    unknown("product_category", "handle", categories ?? []),
  ])
  const wrong = { province_id: place, sectors: sector, categories: category }
  const faults = Object.entries(wrong).flatMap(([field, is]): Fault[] =>
    is ? [{ field: `answers.${field}`, code: "INVALID_VALUE" }] : []
  )
  if (faults.length) throw refusal("INVALID_INPUT", "something is not of this market", faults)
}
