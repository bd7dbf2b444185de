import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { FAVOURITE_MODULE, type FavouriteModuleService } from "../../modules/favourite"

type Change = { customer_id: string; add: string[]; remove: string[] }

const changeFavouritesStep = createStep(
  "change-favourites",
  async ({ customer_id, ...change }: Change, { container }) => {
    const favourites: FavouriteModuleService = container.resolve(FAVOURITE_MODULE)
    return new StepResponse(await favourites.change(customer_id, change))
  }
)

/** What a device added and removed; answers all the account's favourites, newest first. */
export const changeFavouritesWorkflow = createWorkflow(
  "change-favourites",
  (input: WorkflowData<Change>) => new WorkflowResponse(changeFavouritesStep(input))
)
