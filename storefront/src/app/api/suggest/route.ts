import { readSuggestions } from "@/features/suggest/server"
import { suggestionsView } from "@/features/suggest/transform"
import { answerPage } from "@/lib/session-route"

/** What the words in the search field may lead to; given up as soon as the page asks for something else. */
export async function GET(request: Request) {
  const words = new URL(request.url).searchParams.get("words") ?? ""
  return answerPage(request, async ({ locale, by }) =>
    suggestionsView(await readSuggestions(by, locale, words, "all", request.signal))
  )
}
