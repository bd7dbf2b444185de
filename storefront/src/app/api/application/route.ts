import { answered, backend } from "@/lib/api/client"
import type { Sent } from "@/lib/api/types"
import { answerPage } from "@/lib/session-route"

/** Keeps what was written in an application. */
export function PUT(request: Request) {
  return answerPage(request, async ({ by, body }) =>
    answered(
      backend(by).PUT("/store/buyers/me/application", { body: body as Sent<"/store/buyers/me/application", "put"> })
    )
  )
}
