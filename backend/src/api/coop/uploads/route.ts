import { answerRaw } from "../../../contracts/answer"
import { callerOf } from "../../../contracts/guards"
import { speakTus } from "../../../files/tus"
import * as contract from "./contract"

export const POST = answerRaw(contract.POST, ({ request }, response) =>
  speakTus(request, response, { owner: callerOf(request).cooperative_id })
)
