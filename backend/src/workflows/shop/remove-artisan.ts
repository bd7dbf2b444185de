import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { refusal } from "../../contracts/codes"
import { COOPERATIVE_MODULE, type CooperativeModuleService } from "../../modules/cooperative"
import { LISTING_MODULE, type ListingModuleService } from "../../modules/listing"

type Input = { id: string; cooperative_id: string }

/** Undone, the person and their listings are as before. @throws NOT_FOUND */
const removeArtisanStep = createStep(
  "remove-artisan",
  async ({ id, cooperative_id }: Input, { container }) => {
    const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
    const listings: ListingModuleService = container.resolve(LISTING_MODULE)
    const [known] = await cooperatives.listArtisans({ id, cooperative: { id: cooperative_id } })
    if (!known) throw refusal("NOT_FOUND")
    const made = await listings.listListings({ artisan_id: id, cooperative_id }, { select: ["id"], take: 5_000 })
    if (made.length) await listings.updateListings(made.map((one) => ({ id: one.id, artisan_id: null })))
    await cooperatives.softDeleteArtisans([id])
    return new StepResponse(null, { id, listings: made.map((one) => one.id) })
  },
  async (done, { container }) => {
    if (!done) return
    const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
    const listings: ListingModuleService = container.resolve(LISTING_MODULE)
    await cooperatives.restoreArtisans([done.id])
    if (done.listings.length) await listings.updateListings(done.listings.map((id) => ({ id, artisan_id: done.id })))
  }
)

/** Somebody is shown no more, and their listings name nobody. */
export const removeArtisanWorkflow = createWorkflow("remove-artisan", (input: Input) => {
  const done = removeArtisanStep(input)
  emitEventStep({
    eventName: "cooperative.changed",
    data: transform({ input }, ({ input }) => ({ ids: [input.cooperative_id] })),
  })
  return new WorkflowResponse(done)
})
