import { answered, backend } from "@/lib/api/client"
import type { Sent } from "@/lib/api/types"
import { answerPage } from "@/lib/session-route"

/** Reckons a purchase anew: parcels, fees, dates, total. */
export function POST(request: Request) {
  return answerPage(request, ({ body, locale, by }) =>
    answered(
      backend(by).POST("/store/purchases/prepare", {
        params: { query: { locale } },
        body: body as Sent<"/store/purchases/prepare">,
      })
    )
  )
}
