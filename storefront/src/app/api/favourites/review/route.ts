import { listingCardView } from "@/features/listing/transform"
import { answered, backend } from "@/lib/api/client"
import type { Sent } from "@/lib/api/types"
import { answerPage } from "@/lib/session-route"

/** The device's favourites as they stand today. */
export function POST(request: Request) {
  return answerPage(request, async ({ body, locale, by }) => {
    const { listings, gone } = await answered(
      backend(by).POST("/store/favourites/review", {
        params: { query: { locale } },
        body: body as Sent<"/store/favourites/review">,
      })
    )
    return { listings: listings.map(listingCardView), gone }
  })
}
