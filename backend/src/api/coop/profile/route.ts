import { answer } from "../../../contracts/answer"
import { callerOf } from "../../../contracts/guards"
import { readProfile } from "../../../desk/read-profile"
import { changeProfileWorkflow } from "../../../workflows/shop/change-profile"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ request }) => ({
  profile: await readProfile(request.scope, callerOf(request).cooperative_id),
}))

export const PUT = answer(contract.PUT, async ({ body, request }) => {
  const { cooperative_id: id } = callerOf(request)
  await changeProfileWorkflow(request.scope).run({ input: { id, seen: body.updated_at, profile: body.form } })
  return { profile: await readProfile(request.scope, id) }
})
