import { listingCardView } from "@/features/listing/transform"
import { readLikely } from "@/features/search/server"
import { answerPage } from "@/lib/session-route"

/** Listings most like some words: for a page that is not there. */
export async function GET(request: Request) {
  const words = new URL(request.url).searchParams.get("words") ?? ""
  return answerPage(request, async ({ locale, by }) => ({
    listings: (await readLikely(by, locale, words)).map(listingCardView),
  }))
}
