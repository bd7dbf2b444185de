import { answer } from "../../../contracts/answer"
import { createEnquiryWorkflow } from "../../../workflows/enquiry/create-enquiry"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ body, request }) => {
  const { result: id } = await createEnquiryWorkflow(request.scope).run({
    input: { ...body, reference: body.reference || null },
  })
  return { id }
})
