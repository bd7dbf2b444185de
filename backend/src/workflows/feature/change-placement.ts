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
import { readTargets } from "../../features/read-targets"
import { tellTurns } from "../../features/tell-turns"
import { FEATURE_MODULE, type FeatureModuleService } from "../../modules/feature"
import { kindOfPlacement } from "../../modules/feature/placements"
import type { PlacementChange } from "../../modules/feature/service"

/** What is chosen must be there, and the page it is chosen for. */
const checkChoicesStep = createStep(
  "check-choices",
  async ({ placement, features }: PlacementChange, { container }) => {
    if (!(await pagesOf(container, [placement])).size) throw refusal("NOT_FOUND")
    const ids = features.map(({ reference_id }) => reference_id)
    const targets = await readTargets(container, kindOfPlacement(placement), ids)
    const faults = ids.flatMap((id, index) =>
      targets.has(id) ? [] : [{ field: `features.${index}.reference_id`, code: "NOT_FOUND" }]
    )
    if (faults.length) throw refusal("INVALID_INPUT", "what is chosen is not there", faults)
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
