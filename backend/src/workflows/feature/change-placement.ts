import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { refusal } from "../../contracts/codes"
import { pagesOf } from "../../features/pages-of"
import { readChosen } from "../../features/show-choices"
import { tellTurns } from "../../features/tell-turns"
import { FEATURE_MODULE, type FeatureModuleService } from "../../modules/feature"
import { choiceKey, kindsOfPlacement } from "../../modules/feature/placements"
import type { PlacementChange } from "../../modules/feature/service"

/** What is chosen must be there, and the page it is chosen for. */
const checkChoicesStep = createStep(
  "check-choices",
  async ({ placement, features }: PlacementChange, { container }) => {
    if (!(await pagesOf(container, [placement])).size) throw refusal("NOT_FOUND")
    const kinds = kindsOfPlacement(placement)
    const found = await readChosen(container, features)
    const faults = features.flatMap((one, index) => {
      if (!kinds.includes(one.kind)) return [{ field: `features.${index}.kind`, code: "NOT_HERE" }]
      return found.has(choiceKey(one)) ? [] : [{ field: `features.${index}.reference_id`, code: "NOT_FOUND" }]
    })
    if (faults.length) throw refusal("INVALID_INPUT", "what is chosen is not there, or not for this place", faults)
    return new StepResponse(undefined)
  }
)

const replaceFeaturesStep = createStep("replace-features", async (change: PlacementChange, { container }) => {
  const service: FeatureModuleService = container.resolve(FEATURE_MODULE)
  if (!(await service.replace(change))) throw refusal("FEATURES_CHANGED")
  return new StepResponse(undefined)
})

/** The job that follows what begins and ends comes each minute: what does so before is told from here. */
const tellSoonStep = createStep("tell-soon", async ({ placement }: PlacementChange, { container }) => {
  await tellTurns(container, placement)
  return new StepResponse(undefined)
})

/**
 * An organizer chooses what a placement shows; its pages are built anew.
 * @throws NOT_FOUND, INVALID_INPUT with the faults of each choice, FEATURES_CHANGED where somebody was faster
 */
export const changePlacementWorkflow = createWorkflow("change-placement", (input: WorkflowData<PlacementChange>) => {
  checkChoicesStep(input)
  replaceFeaturesStep(input)
  tellSoonStep(input)
  emitEventStep({
    eventName: "feature.changed",
    data: transform({ input }, ({ input }) => ({ placements: [input.placement] })),
  })
  return new WorkflowResponse(undefined)
})
