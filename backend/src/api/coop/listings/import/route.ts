import { answer } from "../../../../contracts/answer"
import { callerOf } from "../../../../contracts/guards"
import { importSlice } from "../../../../workflows/listing/import-slice"
import * as contract from "./contract"

export const POST = answer(contract.POST, ({ body, request }) =>
  importSlice(request.scope, { ...body, cooperative_id: callerOf(request).cooperative_id })
)
