import { refreshToken } from "@/features/account/medusa-customer"
import { ApiRefusal } from "@/lib/api/refusal"
import { closeSession, openSession } from "@/lib/session"
import { answerPage } from "@/lib/session-route"

/** Makes the session anew before it ends; one that has been ended elsewhere is closed here too. */
export function POST(request: Request) {
  return answerPage(request, async ({ by }) => {
    if (!by.token) return { signedIn: false }
    try {
      await openSession(await refreshToken(by))
      return { signedIn: true }
    } catch (error) {
      if (!(error instanceof ApiRefusal) || error.status !== 401) throw error
      await closeSession()
      return { signedIn: false }
    }
  })
}
