import type { Market } from "./market"

export type Variant = {
  variant_id: string
  cooperative_id: string
  handle: string
  price: number
  inventory_item_id: string
  product_id: string
}

/** What `variantsByName` chooses, in the order of a purchase's parcels: that of the cooperatives' ids, which every seed makes anew. */
export async function variantsOf(market: Pick<Market, "sql">, cooperatives: number): Promise<Variant[]> {
  const variants = await variantsByName(market, cooperatives)
  return variants.sort((a, b) => (a.cooperative_id < b.cooperative_id ? -1 : 1))
}

/** Of each of some cooperatives the variant it has most of, the same whenever the market is seeded. */
export async function variantsByName(market: Pick<Market, "sql">, cooperatives: number): Promise<Variant[]> {
  const rows = await market.sql<Variant & { price: string }>(`
    select distinct on (c.handle) v.id as variant_id, l.cooperative_id, p.handle, p.id as product_id, ii.inventory_item_id, pr.amount as price
    from product_variant v
    join product p on p.id = v.product_id and p.status = 'published'
    join listing l on l.product_id = p.id
    join cooperative c on c.id = l.cooperative_id and c.status = 'verified' and c.closed_from is null
    join product_variant_inventory_item ii on ii.variant_id = v.id
    join inventory_level lev on lev.inventory_item_id = ii.inventory_item_id and lev.stocked_quantity - lev.reserved_quantity >= 20
    join product_variant_price_set ps on ps.variant_id = v.id
    join price pr on pr.price_set_id = ps.price_set_id and pr.deleted_at is null
    order by c.handle, lev.stocked_quantity desc, p.handle, v.title
    limit ${cooperatives}`)
  return rows.map((row) => ({ ...row, price: Number(row.price) }))
}

/** Of each variant's cooperative one of another listing, in the same order. */
export async function siblingsOf(
  market: Pick<Market, "sql">,
  variants: Variant[]
): Promise<{ variant_id: string; inventory_item_id: string }[]> {
  const rows = await market.sql<{ variant_id: string; cooperative_id: string; inventory_item_id: string }>(
    `select distinct on (l.cooperative_id) v.id as variant_id, l.cooperative_id, ii.inventory_item_id
     from listing l
     join product p on p.id = l.product_id and p.status = 'published' and p.deleted_at is null
     join product_variant v on v.product_id = p.id and v.deleted_at is null
     join product_variant_inventory_item ii on ii.variant_id = v.id
     where l.cooperative_id = any($1) and p.id <> all($2)
     order by l.cooperative_id, p.handle desc, v.id`,
    [variants.map(({ cooperative_id }) => cooperative_id), variants.map(({ product_id }) => product_id)]
  )
  return variants.map(({ cooperative_id }) => {
    const found = rows.find((row) => row.cooperative_id === cooperative_id)
    if (!found) throw new Error(`${cooperative_id} sells one thing only`)
    return found
  })
}

export const address = {
  recipient: "زبونة تجربة",
  phone: "0612345678",
  province_id: "MA-CAS",
  city: "الدار البيضاء",
  street: "حي المعاريف، زنقة 12",
  landmark: "قرب الصيدلية",
}

export type Prepared = {
  purchase_id: string
  total: number
  goods_total: number
  delivery_total: number
  placeable: boolean
  gone: string[]
  parcels: {
    id: string
    total: number
    goods_total: number
    delivery_total: number
    cooperative: { id: string }
    lines: { problem: string | null; variant_id: string }[]
    choices: { service: string; fee: number }[]
  }[]
}
export type Placed = { reference: string; total: number; track_token: string }
/** A purchase as whoever has its link sees it. */
export type Followed = {
  track_token: string
  purchase: {
    reference: string
    total: number
    parcels: { id: string; state: string; total: number; can_cancel: boolean; paid: number; refunded: number }[]
  }
}

export const prepare = (
  market: Pick<Market, "call">,
  variants: { variant_id: string }[],
  more: Record<string, unknown> = {},
  quantity = 1
) =>
  market.call<Prepared>("POST", "/store/purchases/prepare?locale=ar", {
    body: {
      lines: variants.map(({ variant_id }) => ({ variant_id, quantity })),
      address,
      payment: "cash_on_delivery",
      ...more,
    },
  })

export const place = (market: Pick<Market, "call">, prepared: { purchase_id: string; total: number }) =>
  market.call<Placed>("POST", `/store/purchases/${prepared.purchase_id}/place?locale=ar`, {
    body: { total: prepared.total },
  })

export const follow = (market: Pick<Market, "call">, token: string) =>
  market.call<Followed>("POST", "/store/purchases/track?locale=ar", { body: { token } })

/** Prepares and places, and reads what was placed; fails loudly where either is refused. */
export async function buy(
  market: Pick<Market, "call">,
  variants: { variant_id: string }[],
  more: Record<string, unknown> = {},
  quantity = 1
) {
  const prepared = await prepare(market, variants, more, quantity)
  if (prepared.status !== 200 || !prepared.body.placeable) throw new Error(`not prepared: ${JSON.stringify(prepared)}`)
  const placed = await place(market, prepared.body)
  if (placed.status !== 200) throw new Error(`not placed: ${JSON.stringify(placed)}`)
  const { status, body } = await follow(market, placed.body.track_token)
  if (status !== 200) throw new Error(`not to be followed: ${JSON.stringify(body)}`)
  return { prepared: prepared.body, placed: body }
}
