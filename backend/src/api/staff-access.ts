import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refusal } from "../contracts/codes"
import type { StaffRole } from "../contracts/contract"
import { staffRoleOf } from "../contracts/guards"

type Access = { methods: string[]; paths: RegExp }

const read = ["GET"]

/** What everybody on the staff needs for the dashboard itself to work. */
const dashboard: Access[] = [
  { methods: read, paths: /^\/admin\/(users\/me|feature-flags|plugins|stores|locales|notifications|views|index)(\/|$)/ },
  { methods: ["GET", "POST"], paths: /^\/admin\/(views|user-preferences)(\/|$)/ },
]

/** An organizer reads the catalogue and curates through our own routes; orders, payments, prices and people stay closed. */
const organizer: Access[] = [
  ...dashboard,
  {
    methods: read,
    paths:
      /^\/admin\/(products|product-categories|product-tags|product-types|product-options|collections|regions|sales-channels|translations|search-indexes|maarid)(\/|$)/,
  },
]

/** An auditor reads everything but secrets and people's keys. */
const auditorHidden = /^\/admin\/(api-keys|invites|uploads|workflows-executions|claims\/.*\/download)(\/|$)/

/** Medusa takes an invitation before a user exists; the user it makes has no role here and may do nothing. */
const unauthenticated: Access[] = [{ methods: ["POST"], paths: /^\/admin\/invites\/accept$/ }]

/** Orders come from placing only: a draft order would have no purchase, no record and no entries. */
const closedToAll: Access[] = [{ methods: ["POST", "DELETE", "PUT", "PATCH"], paths: /^\/admin\/draft-orders(\/|$)/ }]

const fits = (accesses: Access[], method: string, path: string) =>
  accesses.some((access) => access.methods.includes(method) && access.paths.test(path))

/** Whether a role may call a path of the admin, Medusa's own included. Deny by default. */
export function staffMay(role: StaffRole | null, method: string, path: string): boolean {
  if (fits(closedToAll, method, path)) return false
  switch (role) {
    case "administrator":
      return true
    case "auditor":
      return (method === "GET" && !auditorHidden.test(path)) || fits(dashboard, method, path)
    case "organizer":
      return fits(organizer, method, path)
    default:
      return fits(unauthenticated, method, path)
  }
}

/** In front of every /admin route. Throws NOT_SIGNED_IN, NOT_PERMITTED or DRAFT_ORDERS_CLOSED. */
export async function guardStaff(request: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const path = request.baseUrl + request.path
  const method = request.method === "HEAD" ? "GET" : request.method
  if (method === "OPTIONS") return next()
  const role = await staffRoleOf(request)
  if (staffMay(role, method, path.replace(/\/$/, ""))) return next()
  if (fits(closedToAll, method, path)) throw refusal("DRAFT_ORDERS_CLOSED")
  throw refusal(role ? "NOT_PERMITTED" : "NOT_SIGNED_IN")
}
