import { afterAll, beforeAll, expect, test } from "@jest/globals"
import { buy, variantsOf, type Variant } from "../harness/buyer"
import { openMarket, type Market } from "../harness/market"
import { staffToken } from "../harness/people"

/** Proof (d): Medusa's dashboard works for an administrator with our guard in front; an auditor reads, an organizer curates. */
let market: Market
let variant: Variant
let order: string
let customer: string
let tokens: Record<"administrator" | "organizer" | "auditor", string>

beforeAll(async () => {
  market = await openMarket()
  ;[variant] = await variantsOf(market, 1)
  const { prepared } = await buy(market, [variant])
  ;[{ order }] = await market.sql<{ order: string }>(`select order_id as "order" from parcel where purchase_id = $1`, [
    prepared.purchase_id,
  ])
  ;[{ customer }] = await market.sql<{ customer: string }>(
    "select id as customer from customer where has_account limit 1"
  )
  tokens = {
    administrator: await staffToken(market, "administrator"),
    organizer: await staffToken(market, "organizer"),
    auditor: await staffToken(market, "auditor"),
  }
})
afterAll(() => market.close())

/** What the dashboard asks for on its main pages, in its own words. */
const shell = [
  "/admin/users/me",
  "/admin/feature-flags",
  "/admin/plugins",
  "/admin/stores",
  "/admin/notifications?limit=20&offset=0&channel=feed",
  "/admin/locales",
]
const catalogue = () => [
  "/admin/products?limit=20&offset=0&fields=id,title,handle,status,*collection,*sales_channels,variants.id,thumbnail,-type,-tags,-variants",
  `/admin/products/${variant.product_id}?fields=*categories,*shipping_profile,-variants`,
  `/admin/products/${variant.product_id}/variants?limit=10&offset=0&fields=title,sku,*options,created_at,updated_at,*inventory_items.inventory.location_levels,inventory_quantity,manage_inventory`,
  `/admin/products/${variant.product_id}/variants/${variant.variant_id}?fields=*inventory_items,*inventory_items.inventory,*inventory_items.inventory.location_levels,*options,*options.option,*prices,*prices.price_rules`,
  "/admin/product-categories?limit=20&offset=0&fields=id,name,handle,is_active,is_internal,parent_category_id&parent_category_id=null&include_descendants_tree=true",
  "/admin/collections?limit=20&offset=0&fields=*products",
  "/admin/product-tags",
  "/admin/product-types",
  "/admin/regions?limit=20&offset=0&fields=*payment_providers,*countries,+automatic_taxes",
  "/admin/sales-channels?limit=20&offset=0",
  "/admin/translations/settings",
]
const trade = () => [
  "/admin/orders?limit=20&offset=0&fields=id,status,created_at,email,display_id,custom_display_id,payment_status,fulfillment_status,total,currency_code,*customer,*sales_channel,*payment_collections",
  `/admin/orders/${order}?fields=*customer,*items,*items.variant,*items.variant.product,*items.variant.options,+items.variant.manage_inventory,*items.variant.inventory_items.inventory,+items.variant.inventory_items.required_quantity,+summary,*shipping_address,*billing_address,*sales_channel,*promotions,*shipping_methods,*fulfillments,+fulfillments.shipping_option.service_zone.fulfillment_set.type,*fulfillments.items,*fulfillments.labels,*payment_collections,*payment_collections.payments,*payment_collections.payments.refunds,*payment_collections.payments.refunds.refund_reason,region.automatic_taxes`,
  `/admin/orders/${order}/changes`,
  `/admin/orders/${order}/line-items?fields=*item,-item.variant`,
  `/admin/orders/${order}/shipping-options`,
  `/admin/orders/${order}/preview`,
  `/admin/returns?order_id=${order}&limit=999&fields=%2Breceived_at`,
  `/admin/claims?order_id=${order}&limit=999&fields=*additional_items`,
  `/admin/exchanges?order_id=${order}&limit=999&fields=*additional_items`,
  `/admin/reservations?limit=1000`,
  "/admin/customers?limit=20&offset=0&fields=id,email,first_name,last_name,has_account,created_at,updated_at,*groups",
  `/admin/customers/${customer}?fields=%2B*addresses,%2Bgroups`,
  "/admin/customer-groups",
  "/admin/inventory-items?limit=20&offset=0&fields=id,title,sku,reserved_quantity,stocked_quantity",
  "/admin/stock-locations?fields=name,*sales_channels,*address,fulfillment_sets.type,*fulfillment_sets.service_zones",
  "/admin/promotions?limit=20&offset=0",
  "/admin/campaigns",
  "/admin/price-lists?limit=20&offset=0",
  "/admin/shipping-profiles",
  "/admin/tax-regions?parent_id=null",
  "/admin/return-reasons",
  "/admin/refund-reasons",
  "/admin/users?limit=20&offset=0",
  "/admin/payments/payment-providers",
  "/admin/draft-orders?limit=20&offset=0&fields=id,display_id,email,status",
]
const secrets = [
  "/admin/api-keys?type=secret",
  "/admin/api-keys?type=publishable",
  "/admin/invites",
  "/admin/workflows-executions",
]

const statuses = async (token: string, paths: string[]) => {
  const answers: [string, number][] = []
  for (const path of paths) answers.push([path.split("?")[0], (await market.call("GET", path, { token })).status])
  return answers
}
const every = (paths: string[], status: number) => paths.map((path) => [path.split("?")[0], status])

test("an administrator gets every page of the dashboard", async () => {
  const paths = [...shell, ...catalogue(), ...trade(), ...secrets]
  expect(await statuses(tokens.administrator, paths)).toEqual(every(paths, 200))
})

test("an administrator changes what the dashboard changes, and the market follows", async () => {
  const token = tokens.administrator
  const { status } = await market.call("POST", `/admin/products/${variant.product_id}`, {
    body: { subtitle: "عنوان فرعي جديد" },
    token,
  })
  expect(status).toBe(200)
  const made = await market.call<{ customer_group: { id: string } }>("POST", "/admin/customer-groups", {
    body: { name: "فنادق" },
    token,
  })
  expect(made.status).toBe(200)
  expect((await market.call("DELETE", `/admin/customer-groups/${made.body.customer_group.id}`, { token })).status).toBe(
    200
  )
})

test("the dashboard's own sign-in by session works, and its sign-out", async () => {
  const signedIn = await market.send("/auth/session", { method: "POST", token: tokens.administrator })
  expect(signedIn.status).toBe(200)
  const cookie = signedIn.headers.get("set-cookie")?.split(";")[0] ?? ""
  expect((await market.send("/admin/users/me", { headers: { cookie } })).status).toBe(200)
  expect((await market.send("/auth/session", { method: "DELETE", headers: { cookie } })).status).toBe(200)
  expect((await market.send("/admin/users/me", { headers: { cookie } })).status).toBe(401)
})

test("an auditor reads all of it but secrets, and changes nothing", async () => {
  const paths = [...shell, ...catalogue(), ...trade()]
  expect(await statuses(tokens.auditor, paths)).toEqual(every(paths, 200))
  expect(await statuses(tokens.auditor, secrets)).toEqual(every(secrets, 403))
  const written = await market.call("POST", `/admin/products/${variant.product_id}`, {
    body: { subtitle: "x" },
    token: tokens.auditor,
  })
  expect([written.status, written.body.code]).toEqual([403, "NOT_PERMITTED"])
})

test("an organizer reads the catalogue; orders, people, prices and money stay closed", async () => {
  const open = [...shell, ...catalogue()]
  expect(await statuses(tokens.organizer, open)).toEqual(every(open, 200))
  const closed = [...trade(), ...secrets]
  expect(await statuses(tokens.organizer, closed)).toEqual(every(closed, 403))
})

test("the dashboard's bars show nobody what would refuse them, whatever layout was saved", async () => {
  type Layouts = Record<
    "personal_configuration" | "default_configuration",
    { configuration: { widgets: Record<string, { hidden?: boolean; order?: number }> } } | null
  >
  const layout = (token: string, zone: string) =>
    market.call<Layouts>("GET", `/admin/layouts/${zone}/configuration`, { token })
  const hidden = async (token: string, zone: string) =>
    Object.entries((await layout(token, zone)).body.default_configuration?.configuration.widgets ?? {})
      .filter(([, entry]) => entry.hidden)
      .map(([name]) => name)
  expect(await hidden(tokens.organizer, "sidebar")).toEqual(
    expect.arrayContaining(["core:nav:/orders", "core:nav:/customers", "core:nav:/price-lists", "core:nav:/money"])
  )
  expect(await hidden(tokens.organizer, "settings.sidebar")).not.toContain("core:settings-nav:/settings/profile")
  expect(await hidden(tokens.auditor, "sidebar")).toEqual([])
  expect(await hidden(tokens.auditor, "settings.sidebar")).toContain("core:settings-nav:/settings/secret-api-keys")

  const body = { is_default: true, configuration: { widgets: { "core:nav:/orders": { order: 3 } } } }
  const save = (token: string) => market.call("POST", "/admin/layouts/sidebar/configuration", { body, token })
  for (const token of [tokens.organizer, tokens.auditor]) expect((await save(token)).status).toBe(403)
  expect((await save(tokens.administrator)).status).toBe(200)
  const orders = async (token: string) =>
    (await layout(token, "sidebar")).body.default_configuration?.configuration.widgets["core:nav:/orders"]
  expect(await orders(tokens.administrator)).toEqual({ order: 3 })
  expect(await orders(tokens.organizer)).toMatchObject({ hidden: true })
})
