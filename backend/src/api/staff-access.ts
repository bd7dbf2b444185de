import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { askedPath } from "../contracts/asked-path"
import { refusal } from "../contracts/codes"
import type { StaffRole } from "../contracts/contract"
import { staffRoleOf } from "../contracts/guards"

type Access = { methods: string[]; paths: RegExp }

const read = ["GET"]

/** What everybody on the staff needs for the dashboard itself to work. */
const dashboard: Access[] = [
  { methods: read, paths: /^\/admin\/(users\/me|feature-flags|plugins|stores|locales|views|layouts)(\/|$)/ },
  { methods: read, paths: /^\/admin\/notifications$/ },
  { methods: ["GET", "POST"], paths: /^\/admin\/(views|user-preferences)(\/|$)/ },
]

/** Our own routes that organizers have a part in; each route's contract says which part. */
const organizing =
  /^\/admin\/(applications|cooperatives|review|placements|feature-targets|staff-role|purchases|parcels|fairs|fair-series|reports|announcements|info-pages|words)(\/|$)/

/** An organizer reads the catalogue and curates through our own routes; orders, payments, prices and people stay closed. */
const organizer: Access[] = [
  ...dashboard,
  { methods: ["GET", "POST"], paths: organizing },
  { methods: ["DELETE"], paths: /^\/admin\/fairs\/[^/]+$/ },
  {
    methods: read,
    paths:
      /^\/admin\/(products|product-categories|product-tags|product-types|product-options|collections|regions|sales-channels|translations|search-indexes|maarid)(\/|$)/,
  },
]

/** An auditor reads everything but secrets and people's keys. */
const auditorHidden =
  /^\/admin\/(api-keys|invites|uploads|workflows-executions|notifications\/.+|claims\/.*\/download)(\/|$)/

/**
 * Medusa takes an invitation before a user exists; the user it makes has no role here and may do nothing.
 * The names of its feature flags are public: the dashboard asks before anybody signs in.
 */
const unauthenticated: Access[] = [
  { methods: ["POST"], paths: /^\/admin\/invites\/accept$/ },
  { methods: read, paths: /^\/admin\/feature-flags$/ },
]

const write = ["POST", "DELETE", "PUT", "PATCH"]

/**
 * Orders come from placing only: a draft order would have no purchase, no record and no entries. Goods that are added to
 * one by an edit, an exchange or a claim could be another cooperative's, with no rate frozen; money that is taken or given
 * back past the rooms of Help and Money would be in no book.
 */
const closedToAll: Access[] = [
  { methods: write, paths: /^\/admin\/(draft-orders|order-edits|exchanges|claims|payment-collections)(\/|$)/ },
  { methods: write, paths: /^\/admin\/payments\/[^/]+\/(capture|refund)\/?$/ },
  // The one would give an order to an account its purchase does not belong to, the other change what is owed.
  { methods: write, paths: /^\/admin\/orders\/[^/]+\/(transfer|credit-lines)(\/|$)/ },
  // Medusa's index engine is not in use: what is asked of it is never answered.
  { methods: [...read, ...write], paths: /^\/admin\/index(\/|$)/ },
]

const fits = (accesses: Access[], method: string, path: string) =>
  accesses.some((access) => access.methods.includes(method) && access.paths.test(path))

/** Whether a role may call a path of the admin, Medusa's own included. Deny by default. */
function staffMay(role: StaffRole | null, method: string, path: string): boolean {
  switch (role) {
    case "administrator":
      return true
    case "auditor":
      return (method === "GET" && !auditorHidden.test(path)) || fits(dashboard, method, path)
    case "organizer":
      return fits(organizer, method, path)
    default:
      return false
  }
}

/** Letters to buyers hold links that open their purchases: whoever is no administrator reads the dashboard's own feed only. */
const isPrivateMail = (path: string, query: MedusaRequest["query"]) =>
  path === "/admin/notifications" && query.channel !== "feed"

/** What an organizer's reads may not reach through the fields of something else. */
const closedFields = /order|payment(?!_provider)|customer|purchase|parcel|payout|member|cart|reservation|api_key/i

const reachesClosed = (query: MedusaRequest["query"]) => closedFields.test(JSON.stringify(query.fields ?? ""))

/** In front of every /admin route. Throws NOT_SIGNED_IN, NOT_PERMITTED or CLOSED_HERE. */
export async function guardStaff(request: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const path = askedPath(request).toLowerCase()
  const method = request.method === "HEAD" ? "GET" : request.method
  if (method === "OPTIONS") return next()
  const role = await staffRoleOf(request)
  if (fits(closedToAll, method, path)) throw refusal(role ? "CLOSED_HERE" : "NOT_SIGNED_IN")
  if (!fits(unauthenticated, method, path) && !staffMay(role, method, path))
    throw refusal(role ? "NOT_PERMITTED" : "NOT_SIGNED_IN")
  if (role && role !== "administrator" && isPrivateMail(path, request.query)) throw refusal("NOT_PERMITTED")
  if (role === "organizer" && reachesClosed(request.query)) throw refusal("NOT_PERMITTED")
  next()
}
