import { answer } from "../../../contracts/answer"
import { countFound } from "../../../searched/count"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ body: { locale, what, found }, request }) => {
  for (const one of found) countFound(request.scope, { ...one, what, locale })
  return {}
})
