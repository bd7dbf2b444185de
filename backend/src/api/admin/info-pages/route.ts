import { answer } from "../../../contracts/answer"
import { listInfoPages } from "../../../info-pages/list-info-pages"
import * as contract from "./contract"

export const GET = answer(contract.GET, ({ request }) => listInfoPages(request.scope))
