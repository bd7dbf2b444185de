import { address, buy, prepare, type Followed } from "./buyer"
import type { Market } from "./market"
import { pictureOf } from "./side-desk"
import { must, type Making } from "./two-sides"

const accounts: Record<string, string> = {
  a: "2308100001234567890123",
  b: "0077800001234567890123",
  c: "0117800001234567890123",
  d: "0217800001234567890123",
}
/** Another account each, by its key a multiple of 97. */
export const ribOf = (letter: string) =>
  accounts[letter] + String(97n - ((BigInt(accounts[letter]) * 100n) % 97n)).padStart(2, "0")

type Tracked = { purchase: { reference: string; parcels: { id: string; lines: { id: string }[] }[] } }

/** What a side's buyer has: purchases in four states, a return with a photo, a draft, carts, addresses, a basket. */
export async function fillPurchases(making: Making): Promise<void> {
  const { market, side, own } = making
  const { ids, letter, variant } = side
  const { token } = side.buyer
  /** Calls as the side's buyer. */
  const buyer: Pick<Market, "call"> = {
    call: (method, path, options) => market.call(method, path, { token, ...options }),
  }
  const private_address = {
    ...address,
    recipient: own(`زبونة سرية ${letter}`),
    phone: own(letter === "a" ? "+212661000001" : "+212661000002"),
    street: own(`زنقة سرية ${letter}`),
    landmark: own(`قرب سر ${letter}`),
  }
  const facts = {
    address: private_address,
    email: side.buyer.email,
    gift_notes: { [ids.cooperative]: own(`هدية ${letter}`) },
  }
  const place = async () => (await buy(buyer, [variant], facts)).placed
  const { manager } = side.desks

  const open = await place()
  ids.open_parcel = open.purchase.parcels[0].id
  const accepted = await place()
  ids.accepted_parcel = accepted.purchase.parcels[0].id
  await manager.step(ids.accepted_parcel, "accept")
  const packed = await place()
  ids.packed_parcel = packed.purchase.parcels[0].id
  const delivered = await place()
  ids.parcel = delivered.purchase.parcels[0].id
  ids.reference = own(delivered.purchase.reference)
  ids.track_token = own(delivered.track_token)
  for (const parcel of [ids.packed_parcel, ids.parcel])
    for (const step of ["accept", "pack"]) await manager.step(parcel, step)
  await manager.step(ids.parcel, "ship", { carrier: "Amana" })
  const short = { cash_counted: 1, cash_note: own(`نقص سري ${letter}`) }
  await manager.step(ids.parcel, "deliver", { cash_held_by: "carrier", carrier: "Amana", ...short })
  await giveBack(making, delivered)
  await payBefore(making, buyer, facts)

  ids.draft_purchase = (await prepare(buyer, [variant], facts)).body.purchase_id
  await readMade(making)
  await fillAccount(making, buyer, private_address)
}

/** Paid by bank transfer and declined: its money is still to be sent. */
async function payBefore({ market, side, staff }: Making, buyer: Pick<Market, "call">, facts: object): Promise<void> {
  const { prepared, placed } = await buy(buyer, [side.variant], { ...facts, payment: "bank_transfer" })
  await must(market, "POST", `/admin/purchases/${prepared.purchase_id}/transfer`, { token: staff.administrator })
  await side.desks.manager.step(placed.purchase.parcels[0].id, "decline", { reason: "damaged" })
}

async function giveBack({ market, side, own }: Making, { track_token }: Followed): Promise<void> {
  const key = { token: track_token }
  const { purchase } = await must<Tracked>(market, "POST", "/store/purchases/track", { body: key })
  const photo = (await pictureOf(side.letter)).toString("base64")
  const kept = await must<{ photo: string }>(market, "POST", "/store/purchases/returns/photos", {
    body: { key, photo },
  })
  side.ids.return_photo = own(kept.photo)
  const lines = purchase.parcels[0].lines.map(({ id }) => ({ item_id: id, quantity: 1 }))
  const asked = { key, parcel_id: side.ids.parcel, lines, reason: "damaged", note: own(`مكسور سري ${side.letter}`) }
  await must(market, "POST", "/store/purchases/returns", {
    body: { ...asked, photos: [kept.photo], rib: own(ribOf(side.letter)) },
  })
}

/** Ids that nobody was told. */
async function readMade({ market, side }: Making): Promise<void> {
  const { ids } = side
  const order = (kind: string) => `(select order_id from parcel where id = ${kind})`
  const line = (kind: string) => `(select item_id from order_item where order_id = ${order(kind)} limit 1)`
  const box = (kind: string) => `(select fulfillment_id from order_fulfillment where order_id = ${order(kind)} limit 1)`
  const [made] = await market.sql<Partial<Side["ids"]>>(
    `select ${order("$1")} as "order", (select purchase_id from parcel where id = $1) as purchase,
       ${line("$1")} as order_line, ${line("$2")} as open_line, ${line("$3")} as accepted_line,
       ${box("$1")} as box, ${box("$4")} as packed_box, (select id from "return" where order_id = ${order("$1")} limit 1) as "return",
       (select payment_collection_id from order_payment_collection where order_id = ${order("$1")} limit 1) as order_collection,
       (select cart_id from parcel where id = $1) as placed_cart,
       (select id from cash_difference where order_id = ${order("$1")}) as cash_difference,
       (select t.id from refund_transfer t join parcel on parcel.order_id = t.order_id
        where parcel.cooperative_id = $6) as refund_transfer,
       (select cart_id from parcel where purchase_id = $5 limit 1) as purchase_cart`,
    [ids.parcel, ids.open_parcel, ids.accepted_parcel, ids.packed_parcel, ids.draft_purchase, ids.cooperative]
  )
  Object.assign(ids, made)
  const [{ id }] = await market.sql<{ id: string }>("select id from payment where payment_collection_id = $1", [
    ids.order_collection,
  ])
  ids.payment = id
}

type Side = Making["side"]

async function fillAccount(
  { market, side }: Making,
  buyer: Pick<Market, "call">,
  written: Record<string, string>
): Promise<void> {
  const { ids } = side
  const saved = await must<{ addresses: { id: string }[] }>(buyer, "POST", "/store/buyers/me/addresses", {
    body: { ...written, is_default: true },
  })
  ids.address = saved.addresses[0].id
  const lines = [{ variant_id: ids.variant, quantity: 3 }]
  await must(buyer, "PUT", "/store/buyers/me/basket", { body: { lines } })
  await must(buyer, "POST", "/store/buyers/me/favourites", { body: { add: [ids.product], remove: [] } })
  await market.sql(
    `insert into alert (id, subject, subject_id, channel, contact, locale, looked_at)
     values ($1, 'listing', $2, 'email', $3, 'ar', now())`,
    // Of something not on sale: the job that tells when it is back takes the others away.
    [`alrt_of_${side.letter}`, ids.draft_product, side.buyer.email]
  )
  const { regions } = await must<{ regions: { id: string }[] }>(market, "GET", "/store/regions")
  const shipping_address = {
    ...{ first_name: written.recipient, address_1: written.street, city: "Casablanca", province: "MA-CAS" },
    ...{ country_code: "ma", phone: written.phone },
  }
  const { cart } = await must<{ cart: { id: string; items: { id: string }[] } }>(buyer, "POST", "/store/carts", {
    body: { region_id: regions[0].id, items: [{ variant_id: ids.variant, quantity: 1 }], shipping_address },
  })
  ids.account_cart = cart.id
  ids.cart_line = cart.items[0].id
  const { payment_collection } = await must<{ payment_collection: { id: string } }>(
    buyer,
    "POST",
    "/store/payment-collections",
    { body: { cart_id: cart.id } }
  )
  ids.collection = payment_collection.id
}
