import { answered, backend } from "@/lib/api/client"
import { answerPage } from "@/lib/session-route"

/** The saved addresses, for the checkout to fill in. */
export function GET(request: Request) {
  return answerPage(request, ({ by }) => answered(backend(by).GET("/store/buyers/me/addresses")))
}
