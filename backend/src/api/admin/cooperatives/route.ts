import { answer } from "../../../contracts/answer"
import { listForStaff } from "../../../cooperatives/list-for-staff"
import * as contract from "./contract"

export const GET = answer(contract.GET, ({ query, request }) => listForStaff(request.scope, query))
