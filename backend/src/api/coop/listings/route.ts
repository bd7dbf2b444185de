import { answer } from "../../../contracts/answer"
import { isRefusal } from "../../../contracts/codes"
import { callerOf } from "../../../contracts/guards"
import { listOwnListings } from "../../../desk/list-own-listings"
import { readForDesk } from "../../../desk/read-for-desk"
import { LISTING_MODULE, type ListingModuleService } from "../../../modules/listing"
import { createListingWorkflow } from "../../../workflows/listing/create-listing"
import * as contract from "./contract"

export const GET = answer(contract.GET, ({ query, request }) =>
  listOwnListings(request.scope, { ...query, cooperative_id: callerOf(request).cooperative_id })
)

export const POST = answer(contract.POST, async ({ body, request }) => {
  const { cooperative_id } = callerOf(request)
  const listings: ListingModuleService = request.scope.resolve(LISTING_MODULE)
  try {
    const { result } = await createListingWorkflow(request.scope).run({ input: { cooperative_id, ...body } })
    return { listing: await readForDesk(request.scope, { id: result.id, cooperative_id }), replayed: false }
  } catch (error) {
    if (!isRefusal(error) || error.code !== "KEY_REUSED") throw error
    const [known] = await listings.listListings({ cooperative_id, key: body.key }, { select: ["id"] })
    return { listing: await readForDesk(request.scope, { id: known.id, cooperative_id }), replayed: true }
  }
})
