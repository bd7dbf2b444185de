import { answered, backend } from "@/lib/api/client"
import { answerPage } from "@/lib/session-route"

/** Hands the application to the organizers. */
export function POST(request: Request) {
  return answerPage(request, async ({ by }) => answered(backend(by).POST("/store/buyers/me/application/send")))
}
