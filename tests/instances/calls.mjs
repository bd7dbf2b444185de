import { randomInt } from "node:crypto"
import { join } from "node:path"
import { readJson } from "../../scripts/files.mjs"
import { root } from "../../scripts/paths.mjs"
import { given } from "./instances.mjs"

const LONGEST_ANSWER_MS = 90_000

/** Calls a backend as the storefront does for a visitor; each call comes from another address. */
export async function call(base, method, path, { body, token, cookie } = {}) {
  const response = await fetch(base + path, {
    method,
    headers: {
      "content-type": "application/json",
      "x-publishable-api-key": given("PUBLISHABLE_KEY"),
      "x-maarid-secret": given("INTERNAL_SECRET"),
      "x-maarid-client": `2001:db8::${randomInt(65536).toString(16)}:${randomInt(65536).toString(16)}`,
      ...(token && { authorization: `Bearer ${token}` }),
      ...(cookie && { cookie }),
    },
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(LONGEST_ANSWER_MS),
  })
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    body: /^[[{]/.test(text) ? JSON.parse(text) : { text },
  }
}

/** A page as a browser asks for it: what it shows, and whether it was kept. */
export async function visit(base, path) {
  const response = await fetch(base + path, { signal: AbortSignal.timeout(LONGEST_ANSWER_MS) })
  return { status: response.status, html: await response.text(), kept: response.headers.get("x-nextjs-cache") }
}

export const loginOf = (role) => readJson(join(root, "seed/data/demo-logins.json"), []).find((one) => one.role === role)

/** The bearer token of one of the demo's people. */
export async function signIn(base, actor, { login: email, password }) {
  const { status, body } = await call(base, "POST", `/auth/${actor}/emailpass`, { body: { email, password } })
  if (status !== 200) throw new Error(`${email} cannot sign in: ${status} ${JSON.stringify(body)}`)
  return body.token
}

/** Of each of some cooperatives one variant there is enough of. */
export const chooseVariants = (market, count) =>
  market.sql(
    `select distinct on (c.id) c.id as cooperative_id, v.id as variant_id, p.id as product_id, p.handle, lev.inventory_item_id
     from cooperative c join listing l on l.cooperative_id = c.id
     join product p on p.id = l.product_id and p.status = 'published' and p.deleted_at is null
     join product_variant v on v.product_id = p.id and v.deleted_at is null
     join product_variant_inventory_item ii on ii.variant_id = v.id
     join inventory_level lev on lev.inventory_item_id = ii.inventory_item_id and lev.deleted_at is null
     where c.status = 'verified' and c.closed_from is null and lev.stocked_quantity - lev.reserved_quantity >= 40
     order by c.id, lev.stocked_quantity desc, p.handle, v.id limit $1`,
    [count]
  )

const address = {
  recipient: "زبونة تجربة",
  phone: "0612345678",
  province_id: "MA-CAS",
  city: "الدار البيضاء",
  street: "حي المعاريف، زنقة 12",
}

export const prepare = (base, variants, more) =>
  call(base, "POST", "/store/purchases/prepare?locale=ar", {
    body: {
      lines: variants.map(({ variant_id }) => ({ variant_id, quantity: 1 })),
      address,
      payment: "cash_on_delivery",
      ...more,
    },
  })

export const place = (base, { purchase_id, total }) =>
  call(base, "POST", `/store/purchases/${purchase_id}/place?locale=ar`, { body: { total } })
