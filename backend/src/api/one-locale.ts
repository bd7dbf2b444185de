import { ApiLoader, type MedusaNextFunction, type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { refusal } from "../contracts/codes"

type Middleware = (request: MedusaRequest, response: MedusaResponse, next: MedusaNextFunction) => unknown
type Wrap = (handler: Middleware, about: { route: string; method?: string }) => Middleware
const loader = ApiLoader as unknown as { traceMiddleware?: Wrap }

/**
 * Medusa takes `?locale=` of /store for one word without looking, in a middleware whose failure nobody catches: a list
 * there (`?locale[]=`) would leave the request without an answer. Its middlewares can be wrapped only as
 * tracing does it, so here they are: such a locale is refused before, and any other failure of theirs is answered.
 */
export function refuseListsOfLocales(): void {
  const outer = loader.traceMiddleware
  loader.traceMiddleware = (handler, about) => {
    const inner = outer ? outer(handler, about) : handler
    if (about.route !== "/store") return inner
    return async (request, response, next) => {
      const { locale } = request.query
      if (locale !== undefined && typeof locale !== "string") {
        return next(refusal("INVALID_INPUT", "locale is one word", [{ field: "locale", code: "INVALID_TYPE" }]))
      }
      try {
        await inner(request, response, next)
      } catch (error) {
        next(error)
      }
    }
  }
}
