import { answer } from "../../../contracts/answer"
import { countWaiting } from "../../../review/count-waiting"
import * as contract from "./contract"

export const GET = answer(contract.GET, ({ request }) => countWaiting(request.scope))
