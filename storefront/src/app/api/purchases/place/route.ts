import { answered, backend } from "@/lib/api/client"
import { answerPage } from "@/lib/session-route"

/** Places a prepared purchase; only what the next page needs goes back to the browser. */
export function POST(request: Request) {
  return answerPage(request, async ({ body, locale, by }) => {
    const { purchaseId, total } = body as { purchaseId?: unknown; total?: unknown }
    const { reference, track_token } = await answered(
      backend(by).POST("/store/purchases/{id}/place", {
        params: { path: { id: String(purchaseId) }, query: { locale } },
        body: { total: Number(total) },
      })
    )
    return { reference, token: track_token }
  })
}
