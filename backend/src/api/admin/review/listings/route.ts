import { answer } from "../../../../contracts/answer"
import { listWaitingListings } from "../../../../review/list-waiting-listings"
import * as contract from "./contract"

export const GET = answer(contract.GET, ({ query, request }) => listWaitingListings(request.scope, query))
