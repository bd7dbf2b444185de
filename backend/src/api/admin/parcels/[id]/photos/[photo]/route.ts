import { answer } from "../../../../../../contracts/answer"
import { readReturnPhoto } from "../../../../../../evidence/read-return-photo"
import * as contract from "./contract"

export const GET = answer(contract.GET, ({ params: { id, photo }, request }) =>
  readReturnPhoto(request.scope, { parcel_id: id, photo })
)
