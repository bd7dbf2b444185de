import { showForStaff } from "../../../../application/show-for-staff"
import { answer } from "../../../../contracts/answer"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ params: { id }, query: { locale }, request }) => ({
  application: await showForStaff(request.scope, id, locale),
}))
