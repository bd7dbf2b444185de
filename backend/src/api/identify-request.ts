import { ApiLoader, type MedusaNextFunction, type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { requestIdFrom, withRequestId } from "../logs/request-id"
import { countRequest } from "../metrics/meters"

type Middleware = (request: MedusaRequest, response: MedusaResponse, next: MedusaNextFunction) => unknown
type Wrap = (handler: Middleware, about: { route: string; method?: string }) => Middleware
const loader = ApiLoader as unknown as { traceMiddleware?: Wrap }

const identified = new WeakSet<object>()

/**
 * Gives each request an id before anything else looks at it: what Medusa refuses by itself (no key, no token, a body that
 * cannot be read) never comes to our middlewares. Its first ones stand before everything, and can be wrapped only as
 * tracing does it.
 */
export function identifyRequests(): void {
  const outer = loader.traceMiddleware
  loader.traceMiddleware = (handler, about) => {
    const inner = outer ? outer(handler, about) : handler
    if (about.route !== "/") return inner
    return (request, response, next) => {
      if (identified.has(request)) return inner(request, response, next)
      identified.add(request)
      return identify(request, response, () => inner(request, response, next))
    }
  }
}

/**
 * The id of its balancer where that said one: it is in the answer and in every line that is written meanwhile. When it is
 * answered its route, status and time are told: no query, no address.
 */
function identify(request: MedusaRequest, response: MedusaResponse, work: () => unknown): unknown {
  const id = requestIdFrom(request.headers["x-request-id"])
  const begun = performance.now()
  response.setHeader("x-request-id", id)
  response.once("finish", () => {
    const seconds = (performance.now() - begun) / 1000
    const route = routeOf(request)
    countRequest({ method: request.method, route, status: response.statusCode, seconds })
    const told = `${request.method} ${route} ${response.statusCode} ${Math.round(seconds * 1000)} ms`
    withRequestId(id, () => request.scope.resolve(ContainerRegistrationKeys.LOGGER).http(told))
  })
  return withRequestId(id, work)
}

/** The route as it is registered, not what was put into its parameters: there are so many of these and no more. */
function routeOf(request: MedusaRequest): string {
  const { route } = request as unknown as { route?: { path?: unknown } }
  return typeof route?.path === "string" ? route.path : "none"
}
