import { answered, backend } from "@/lib/api/client"
import type { Sent } from "@/lib/api/types"
import { answerPage } from "@/lib/session-route"

/** The device's basket as it stands today. */
export function POST(request: Request) {
  return answerPage(request, ({ body, locale, by }) =>
    answered(
      backend(by).POST("/store/basket/review", {
        params: { query: { locale } },
        body: body as Sent<"/store/basket/review">,
      })
    )
  )
}
