import { authenticate, defineMiddlewares } from "@medusajs/framework/http"
import { contractsUnder } from "../contracts/registry"
import { guardBuyerOwnOrder } from "./buyer-orders"
import { hidePurchaseCarts } from "./purchase-carts"
import { answerError } from "./refusals"
import { guardStaff } from "./staff-access"

// Reading every contract here is what keeps a route without one from starting.
contractsUnder(__dirname)

export default defineMiddlewares({
  routes: [
    { matcher: "/admin*", middlewares: [guardStaff] },
    {
      matcher: "/coop*",
      middlewares: [authenticate("cooperative_member", ["bearer"], { allowUnauthenticated: true })],
    },
    { matcher: "/store/carts/:id*", middlewares: [hidePurchaseCarts] },
    { matcher: "/store/orders*", middlewares: [guardBuyerOwnOrder] },
  ],
  errorHandler: answerError,
})
