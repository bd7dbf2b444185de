import { answered, backend } from "@/lib/api/client"
import type { Sent } from "@/lib/api/types"
import { answerPage } from "@/lib/session-route"

/** Counts what was found by some words: for nobody, whoever is signed in. */
export function POST(request: Request) {
  return answerPage(request, ({ body, locale, by: { address } }) =>
    answered(backend({ address }).POST("/store/found", { body: { ...(body as Sent<"/store/found">), locale } }))
  )
}
