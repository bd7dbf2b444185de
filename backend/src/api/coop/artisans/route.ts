import { answer } from "../../../contracts/answer"
import { callerOf } from "../../../contracts/guards"
import { readOwnArtisans, requireOwnArtisan } from "../../../desk/read-own-artisans"
import { keepArtisanWorkflow } from "../../../workflows/shop/keep-artisan"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ request }) => ({
  artisans: await readOwnArtisans(request.scope, callerOf(request).cooperative_id),
}))

export const POST = answer(contract.POST, async ({ body, request }) => {
  const { cooperative_id } = callerOf(request)
  const { result } = await keepArtisanWorkflow(request.scope).run({ input: { cooperative_id, ...body } })
  return { artisan: await requireOwnArtisan(request.scope, cooperative_id, result.id) }
})
