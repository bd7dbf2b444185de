import { answer } from "../../../contracts/answer"
import { readQueues } from "../../../schedule/read-queues"
import { readRuns } from "../../../schedule/read-runs"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ request }) => ({
  ...(await readRuns(request.scope)),
  queues: await readQueues(request.scope),
}))
