import { errorHandler, type MedusaNextFunction, type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { codes, isRefusal } from "../contracts/codes"

const core = errorHandler()

/** Our refusals go out as code and faults; everything else as Medusa would, which tells nothing of an unknown error. */
export function answerError(error: unknown, request: MedusaRequest, response: MedusaResponse, next: MedusaNextFunction): void {
  if (!isRefusal(error)) return core(error as Error, request, response, next)
  response.status(codes[error.code]).json({
    code: error.code,
    type: error.type,
    message: error.message,
    ...(error.faults && { faults: error.faults }),
  })
}
