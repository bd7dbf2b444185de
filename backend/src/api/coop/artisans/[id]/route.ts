import { answer } from "../../../../contracts/answer"
import { callerOf } from "../../../../contracts/guards"
import { requireOwnArtisan } from "../../../../desk/read-own-artisans"
import { keepArtisanWorkflow } from "../../../../workflows/shop/keep-artisan"
import { removeArtisanWorkflow } from "../../../../workflows/shop/remove-artisan"
import * as contract from "./contract"

export const PUT = answer(contract.PUT, async ({ params: { id }, body, request }) => {
  const { cooperative_id } = callerOf(request)
  await keepArtisanWorkflow(request.scope).run({ input: { cooperative_id, id, form: body.form } })
  return { artisan: await requireOwnArtisan(request.scope, cooperative_id, id) }
})

export const DELETE = answer(contract.DELETE, async ({ params: { id }, request }) => {
  await removeArtisanWorkflow(request.scope).run({ input: { id, cooperative_id: callerOf(request).cooperative_id } })
  return { id }
})
