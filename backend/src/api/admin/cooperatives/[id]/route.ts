import { answer } from "../../../../contracts/answer"
import { showForStaff } from "../../../../cooperatives/show-for-staff"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ params: { id }, query: { locale }, request }) => ({
  cooperative: await showForStaff(request.scope, id, locale),
}))
