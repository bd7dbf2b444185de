import { answer } from "../../../../../../contracts/answer"
import { callerOf } from "../../../../../../contracts/guards"
import { readReturnPhoto } from "../../../../../../evidence/read-return-photo"
import * as contract from "./contract"

export const GET = answer(contract.GET, ({ params: { id, photo }, request }) =>
  readReturnPhoto(request.scope, { parcel_id: id, photo, cooperative_id: callerOf(request).cooperative_id })
)
