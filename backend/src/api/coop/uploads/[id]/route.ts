import { answerRaw } from "../../../../contracts/answer"
import { callerOf } from "../../../../contracts/guards"
import { speakTus } from "../../../../files/tus"
import * as contract from "./contract"

export const HEAD = answerRaw(contract.HEAD, ({ params: { id }, request }, response) =>
  speakTus(request, response, { owner: callerOf(request).cooperative_id, id })
)

export const PATCH = answerRaw(contract.PATCH, ({ params: { id }, request }, response) =>
  speakTus(request, response, { owner: callerOf(request).cooperative_id, id })
)
