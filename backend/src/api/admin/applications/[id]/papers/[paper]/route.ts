import { sentApplication } from "../../../../../../application/read-application"
import { readPaper } from "../../../../../../application/read-paper"
import { answer } from "../../../../../../contracts/answer"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ params: { id, paper }, request }) =>
  readPaper(await sentApplication(request.scope, id), paper)
)
