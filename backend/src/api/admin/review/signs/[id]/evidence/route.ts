import { answerRaw } from "../../../../../../contracts/answer"
import { refusal } from "../../../../../../contracts/codes"
import { sendEvidence } from "../../../../../../files/keep"
import { VERIFICATION_MODULE, type VerificationModuleService } from "../../../../../../modules/verification"
import * as contract from "./contract"

export const GET = answerRaw(contract.GET, async ({ params: { id }, request }, response) => {
  const signs: VerificationModuleService = request.scope.resolve(VERIFICATION_MODULE)
  const [sign] = await signs.listQualitySigns({ id }, { select: ["id", "evidence_key"] })
  if (!sign) throw refusal("NOT_FOUND")
  await sendEvidence(request.scope, response, sign.evidence_key)
})
