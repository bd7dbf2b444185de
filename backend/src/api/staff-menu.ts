import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { askedPath } from "../contracts/asked-path"
import type { StaffRole } from "../contracts/contract"
import { staffRoleOf } from "../contracts/guards"

/** A bar of the dashboard as Medusa keeps it: what is hidden of it, by the names the dashboard gives its entries. */
type Layout = { configuration?: { widgets?: Record<string, object> } } | null
type Layouts = { personal_configuration: Layout; default_configuration: Layout }

const rooms = (...paths: string[]) => paths.map((path) => `core:nav:/${path}`)
const settings = (...paths: string[]) => paths.map((path) => `core:settings-nav:/settings/${path}`)

/** Rooms that refuse a role, whole or in part (see staff-access), by the bar they are in. */
const closed: Record<Exclude<StaffRole, "administrator">, Record<string, string[]>> = {
  organizer: {
    sidebar: [
      "core:Searchbar",
      ...rooms("orders", "products", "inventory", "customers", "promotions", "price-lists", "money", "jobs"),
    ],
    "settings.sidebar": settings(
      ...["users", "regions", "tax-regions", "return-reasons", "refund-reasons", "sales-channels", "product-types"],
      ...["product-tags", "locations", "property-labels", "translations"],
      ...["publishable-api-keys", "secret-api-keys", "workflows", "search"]
    ),
  },
  auditor: {
    "settings.sidebar": settings("users", "publishable-api-keys", "secret-api-keys", "workflows"),
  },
}

const hide = (layout: Layout, entries: string[]): Layout => ({
  ...layout,
  configuration: {
    ...layout?.configuration,
    widgets: {
      ...layout?.configuration?.widgets,
      ...Object.fromEntries(entries.map((one) => [one, { hidden: true }])),
    },
  },
})

/** Hides from the dashboard's bars what would refuse whoever asks: over the layouts that were saved, whatever they say. */
export async function hideClosedRooms(
  request: MedusaRequest,
  response: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const role = await staffRoleOf(request)
  const [, zone = ""] = /^\/admin\/layouts\/([^/]+)\/configuration\/?$/.exec(askedPath(request)) ?? []
  const entries = role && role !== "administrator" ? closed[role][zone] : undefined
  if (!entries) return next()
  const send = response.json.bind(response)
  response.json = (answer) => {
    const { personal_configuration: personal, ...layouts } = answer as Layouts
    return send({
      ...layouts,
      personal_configuration: personal && hide(personal, entries),
      default_configuration: hide(layouts.default_configuration, entries),
    })
  }
  next()
}
