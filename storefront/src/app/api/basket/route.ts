import { answered, backend } from "@/lib/api/client"
import type { Sent } from "@/lib/api/types"
import { answerPage } from "@/lib/session-route"

/** The basket kept in the account. */
export function GET(request: Request) {
  return answerPage(request, ({ by }) => answered(backend(by).GET("/store/buyers/me/basket")))
}

/** Keeps the device's basket in the account. */
export function PUT(request: Request) {
  return answerPage(request, ({ body, by }) =>
    answered(backend(by).PUT("/store/buyers/me/basket", { body: body as Sent<"/store/buyers/me/basket", "put"> }))
  )
}
