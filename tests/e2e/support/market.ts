import { Client } from "pg"
import logins from "../../../seed/data/demo-logins.json"
import { buy, variantsByName, variantsOf } from "../../harness/buyer"
import { fromSomewhere } from "./visit"
import type { Locale } from "./words"

/** A variable scripts/browser-tests.mjs gives. */
export function given(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is missing: run npm test -- e2e`)
  return value
}

type Options = { body?: unknown; token?: string }

/** Calls the backend as another client does, beside the storefront. */
export async function call<T>(method: string, path: string, { body, token }: Options = {}) {
  const response = await fetch(given("BACKEND_URL") + path, {
    method,
    headers: {
      "content-type": "application/json",
      "x-publishable-api-key": given("PUBLISHABLE_KEY"),
      "x-maarid-client": fromSomewhere()["x-forwarded-for"],
      "x-maarid-secret": given("INTERNAL_SECRET"),
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  return { status: response.status, body: (await response.json()) as T & { code?: string } }
}

export async function sql<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: given("DATABASE_URL") })
  await client.connect()
  try {
    return (await client.query<Row>(text, values)).rows
  } finally {
    await client.end()
  }
}

export type Goods = {
  handle: string
  title: string
  cooperative: { handle: string; name: string }
  region: { id: string; name: string; handle: string }
}

/** One thing in stock from each of some cooperatives, each in another region, by its names in a language. */
export async function chooseGoods(locale: Locale, count: number): Promise<Goods[]> {
  const handles = (await variantsByName({ sql }, 24)).map(({ handle }) => handle)
  const chosen = new Map<string, Goods>()
  for (const handle of handles) {
    const { body } = await call<{ listing: Goods & { sellable: boolean } }>(
      "GET",
      `/store/listings/${handle}?locale=${locale}`
    )
    if (body.listing.sellable) chosen.set(body.listing.region.id, body.listing)
    if (chosen.size === count) break
  }
  return [...chosen.values()]
}

type Named = { handle: string; name: string }
type Told = {
  listing: {
    handle: string
    title: string
    categories: Named[]
    province: Named
    region: Named
    artisan: { name: string }
    sign_details: { name: string; number: string; issuer: string }[]
    variants: { price: number }[]
  }
  cooperative: Named & { locality: string }
  fairs: Named[]
}

/** What is told of a listing in a language. */
export const listingOf = async (handle: string, locale: Locale) =>
  (await call<Told>("GET", `/store/listings/${handle}?locale=${locale}`)).body

export const guest = {
  recipient: "زبونة تجربة",
  phone: "0612345678",
  province: "MA-CAS",
  city: "الدار البيضاء",
  street: "حي المعاريف، زنقة 12",
}

/** A guest's purchase of one thing, made without a browser. */
export async function buyAsGuest(): Promise<{ reference: string; phone: string }> {
  const { placed } = await buy({ call }, await variantsOf({ sql }, 1))
  return { reference: placed.purchase.reference, phone: guest.phone }
}

type Sold = { reference: string; parcels: { id: string; order_id: string }[] }

/** A guest's purchase from some cooperatives, whose transfer is awaited. */
export async function buyByTransfer(cooperatives: number): Promise<Sold> {
  const more = { payment: "bank_transfer" }
  const { prepared, placed } = await buy({ call }, await variantsOf({ sql }, cooperatives), more)
  const parcels = await sql<{ id: string; order_id: string }>(
    "select id, order_id from parcel where purchase_id = $1 order by position",
    [prepared.purchase_id]
  )
  return { reference: placed.purchase.reference, parcels }
}

/** Leaves so many pieces of everything a listing offers. */
export async function leaveInStock(handle: string, pieces: number): Promise<void> {
  await sql(
    `update inventory_level set stocked_quantity = reserved_quantity + $2,
       raw_stocked_quantity = jsonb_build_object('value', (reserved_quantity + $2)::text, 'precision', 20)
     where inventory_item_id in (
       select link.inventory_item_id from product_variant_inventory_item link
       join product_variant variant on variant.id = link.variant_id
       join product on product.id = variant.product_id where product.handle = $1)`,
    [handle, pieces]
  )
}

export function demoLogin(role: string): { login: string; password: string } {
  const login = logins.find((one) => one.role === role)
  if (!login) throw new Error(`the demo has no ${role}`)
  return login
}

/** The token of one of the demo's staff. */
export async function staffToken(role: "administrator" | "organizer"): Promise<string> {
  const { login, password } = demoLogin(role)
  const { body } = await call<{ token: string }>("POST", "/auth/user/emailpass", { body: { email: login, password } })
  return body.token
}

const memberTokens = new Map<string, string>()

/** The token of one of the demo's members, who signs in once. */
export async function memberToken(email = demoMember().login): Promise<string> {
  const { password } = demoMember()
  const known = memberTokens.get(email)
  if (known) return known
  const { body } = await call<{ token: string }>("POST", "/auth/cooperative_member/emailpass", {
    body: { email, password },
  })
  memberTokens.set(email, body.token)
  return body.token
}

type FromMember = { reference: string; track_token: string; parcel_id: string; total: number }

/** The member of the demo whose desk is tried. */
export function demoMember(): { login: string; password: string; cooperative: string } {
  const { login, password, cooperative } = logins.find((one) => one.role === "member") ?? {}
  if (!login || !password || !cooperative) throw new Error("the demo has no member")
  return { login, password, cooperative }
}

/** A guest's purchase of some pieces of a demo member's goods, paid in cash. */
export async function buyFromMember(pieces = 1): Promise<FromMember> {
  const [variant] = await sql<{ variant_id: string }>(
    `select v.id as variant_id from product_variant v
     join product p on p.id = v.product_id and p.status = 'published'
     join listing l on l.product_id = p.id join cooperative c on c.id = l.cooperative_id and c.handle = $1
     join product_variant_inventory_item i on i.variant_id = v.id
     join inventory_level s on s.inventory_item_id = i.inventory_item_id and s.stocked_quantity - s.reserved_quantity >= 4
     order by p.handle, v.id limit 1`,
    [demoMember().cooperative]
  )
  return bought(variant, pieces)
}

/** What a demo member has ready soonest. */
export async function goodsOfMember(): Promise<{ handle: string }> {
  const [goods] = await sql<{ handle: string }>(
    `select p.handle from product p
     join listing l on l.product_id = p.id join cooperative c on c.id = l.cooperative_id and c.handle = $1
     where p.status = 'published' and p.deleted_at is null order by l.lead_time_days, p.handle limit 1`,
    [demoMember().cooperative]
  )
  return goods
}

/** A listing of which one variant is sent with what is included, and another weighs kilograms more. */
export async function goodsOfTwoWeights(): Promise<{ handle: string; light: string; heavy: string }> {
  const [goods] = await sql<{ handle: string; light: string; heavy: string }>(
    `select p.handle, min(v.id) filter (where v.weight <= 2000) as light, min(v.id) filter (where v.weight > 3000) as heavy
     from product p join product_variant v on v.product_id = p.id and v.deleted_at is null
     join product_variant_inventory_item i on i.variant_id = v.id
     join inventory_level s on s.inventory_item_id = i.inventory_item_id and s.stocked_quantity > s.reserved_quantity
     where p.status = 'published' and p.deleted_at is null
     group by p.handle having count(*) filter (where v.weight <= 2000) > 0 and count(*) filter (where v.weight > 3000) > 0
     order by p.handle limit 1`
  )
  return goods
}

/** A guest's purchase of one piece of what bears that title, paid in cash. */
export async function buyTitled(title: string): Promise<FromMember> {
  const [variant] = await sql<{ variant_id: string }>(
    `select v.id as variant_id from product_variant v join product p on p.id = v.product_id where p.title = $1`,
    [title]
  )
  return bought(variant, 1)
}

async function bought(variant: { variant_id: string }, pieces: number): Promise<FromMember> {
  const { placed } = await buy({ call }, [variant], {}, pieces)
  const { reference, total, parcels } = placed.purchase
  return { reference, total, track_token: placed.track_token, parcel_id: parcels[0].id }
}

type Bought = { reference: string; title: string; cooperative: string; parcel_id: string; desk: string }

/** A guest's purchase of a demo member's goods, delivered by that member; paid in cash. */
export async function deliveredPurchase(locale: Locale): Promise<Bought> {
  const { parcel_id, track_token, reference } = await buyFromMember()
  const token = await memberToken()
  const steps = { accept: {}, pack: {}, ship: { carrier: "Amana" }, deliver: { cash_held_by: "carrier" } }
  for (const [step, sent] of Object.entries(steps)) {
    const answer = await call("POST", `/coop/parcels/${parcel_id}/${step}`, { body: sent, token })
    if (answer.status !== 200) throw new Error(`${step}: ${JSON.stringify(answer.body)}`)
  }
  type Shown = { purchase: { parcels: { cooperative: { name: string }; lines: { title: string }[] }[] } }
  const shown = await call<Shown>("POST", `/store/purchases/track?locale=${locale}`, {
    body: { token: track_token },
  })
  const [{ cooperative, lines }] = shown.body.purchase.parcels
  return { reference, title: lines[0].title, cooperative: cooperative.name, parcel_id, desk: token }
}
