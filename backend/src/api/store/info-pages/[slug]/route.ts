import { answer } from "../../../../contracts/answer"
import { showInfoPage } from "../../../../info-pages/show-info-page"
import * as contract from "./contract"

export const GET = answer(contract.GET, ({ params: { slug }, query: { locale }, request }) =>
  showInfoPage(request.scope, slug, locale)
)
