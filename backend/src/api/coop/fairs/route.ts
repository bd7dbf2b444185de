import { answer } from "../../../contracts/answer"
import { callerOf } from "../../../contracts/guards"
import { readDeskFairs } from "../../../fairs/read-desk-fairs"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ query: { locale, page, page_size }, request }) => {
  const fairs = await readDeskFairs(request.scope, { cooperative_id: callerOf(request).cooperative_id, locale })
  return { fairs: fairs.slice((page - 1) * page_size, page * page_size), count: fairs.length, page, page_size }
})
