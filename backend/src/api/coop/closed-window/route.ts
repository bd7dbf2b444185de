import { answer } from "../../../contracts/answer"
import { refusal } from "../../../contracts/codes"
import { today } from "../../../contracts/days"
import { callerOf } from "../../../contracts/guards"
import { readProfile } from "../../../desk/read-profile"
import { changeProfileWorkflow } from "../../../workflows/shop/change-profile"
import * as contract from "./contract"

export const PUT = answer(contract.PUT, async ({ body, request }) => {
  const { cooperative_id: id } = callerOf(request)
  if (body.until < today()) throw refusal("INVALID_INPUT", "over already", [{ field: "until", code: "DAY_PAST" }])
  await changeProfileWorkflow(request.scope).run({ input: { id, closed: body } })
  return { profile: await readProfile(request.scope, id) }
})

export const DELETE = answer(contract.DELETE, async ({ request }) => {
  const { cooperative_id: id } = callerOf(request)
  await changeProfileWorkflow(request.scope).run({ input: { id, closed: null } })
  return { profile: await readProfile(request.scope, id) }
})
