import { answered, backend } from "@/lib/api/client"
import type { Sent } from "@/lib/api/types"
import { answerPage } from "@/lib/session-route"

/** What the device added and removed; the account's favourites come back. */
export function POST(request: Request) {
  return answerPage(request, ({ body, by }) =>
    answered(backend(by).POST("/store/buyers/me/favourites", { body: body as Sent<"/store/buyers/me/favourites"> }))
  )
}
