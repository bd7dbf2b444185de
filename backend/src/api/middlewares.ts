import { authenticate, defineMiddlewares } from "@medusajs/framework/http"
import { contractsUnder } from "../contracts/registry"
import { sendMetrics } from "../metrics/send-metrics"
import { guardBuyerOwnOrder, guardReturns } from "./buyer-orders"
import { tellMovedProducts } from "./category-products"
import { closedInStore } from "./closed-store"
import { endSessionsAtReset, refuseEndedSessions } from "./ended-sessions"
import { beginNewSession } from "./new-session"
import { identifyRequests } from "./identify-request"
import { refuseListsOfLocales } from "./one-locale"
import { guardOwnCarts } from "./own-carts"
import { requireOwnOrigin } from "./own-origin"
import { servePublicFiles } from "./public-files"
import { tellChangedPriceList } from "./price-lists"
import { answerError } from "./refusals"
import { limitSignIn } from "./sign-in-limits"
import { guardStaff } from "./staff-access"
import { hideClosedRooms } from "./staff-menu"

// Reading every contract here is what keeps a route without one from starting.
contractsUnder(__dirname)

// Medusa registers its own middlewares after it has read this file.
refuseListsOfLocales()
identifyRequests()
sendMetrics()

export default defineMiddlewares({
  routes: [
    { matcher: "/static*", methods: ["GET"], middlewares: [servePublicFiles] },
    ...["/store*", "/coop*", "/admin*", "/auth*"].map((matcher) => ({
      matcher,
      middlewares: [requireOwnOrigin, refuseEndedSessions],
    })),
    { matcher: "/auth/session", methods: ["POST"], middlewares: [beginNewSession] },
    { matcher: "/auth/:actor_type/:auth_provider/update", middlewares: [endSessionsAtReset] },
    { matcher: "/admin*", middlewares: [guardStaff] },
    { matcher: "/admin/layouts*", methods: ["GET"], middlewares: [hideClosedRooms] },
    { matcher: "/admin/price-lists/:id", methods: ["POST"], middlewares: [tellChangedPriceList] },
    { matcher: "/admin/product-categories/:id/products", methods: ["POST"], middlewares: [tellMovedProducts] },
    {
      matcher: "/coop*",
      middlewares: [authenticate("cooperative_member", ["bearer"], { allowUnauthenticated: true })],
    },
    // A signature is over the bytes as they came.
    { matcher: "/hooks/card", method: ["POST"], bodyParser: { preserveRawBody: true } },
    // Ten megabytes of photo in base64, and the key.
    { matcher: "/store/purchases/returns/photos", methods: ["POST"], bodyParser: { sizeLimit: "14mb" } },
    { matcher: "/store/buyers/me/application/papers", methods: ["POST"], bodyParser: { sizeLimit: "14mb" } },
    // A page as long as may be, in three languages.
    { matcher: "/admin/info-pages/:slug", methods: ["POST"], bodyParser: { sizeLimit: "512kb" } },
    { matcher: "/auth*", middlewares: [limitSignIn] },
    { matcher: "/store*", middlewares: [guardOwnCarts] },
    { matcher: "/store/product-options*", middlewares: [closedInStore] },
    { matcher: "/store/orders*", middlewares: [guardBuyerOwnOrder] },
    { matcher: "/store/returns*", middlewares: [guardReturns] },
  ],
  errorHandler: answerError,
})
