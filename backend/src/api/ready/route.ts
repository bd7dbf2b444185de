import { answer } from "../../contracts/answer"
import { checkReadiness } from "../../market/check-readiness"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ request }) => {
  await checkReadiness(request.scope)
  return { ready: true as const }
})
