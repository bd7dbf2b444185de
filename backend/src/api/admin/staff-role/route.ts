import { answer } from "../../../contracts/answer"
import { refusal } from "../../../contracts/codes"
import { staffRoleOf } from "../../../contracts/guards"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ request }) => {
  const role = await staffRoleOf(request)
  if (!role) throw refusal("NOT_PERMITTED")
  return { role }
})
