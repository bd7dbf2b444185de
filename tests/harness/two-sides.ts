import { fillDesk } from "./side-desk"
import { fillOffice } from "./side-office"
import { fillPurchases } from "./side-purchases"
import { variantsOf, type Variant } from "./buyer"
import { openFairOffice } from "./fair-office"
import type { Market } from "./market"
import { deskOf, type Desk } from "./member"
import { newBuyer, staffToken } from "./people"

/** What kinds of thing a side owns, each with its own id. */
export type Kind = (typeof kinds)[number]
const kinds = [
  ...([
    "cooperative",
    "member",
    "invitation",
    "artisan",
    "sign",
    "paper",
    "payout_account",
    "upload",
    "photo",
  ] as const),
  ...([
    "listing",
    "product",
    "draft_product",
    "variant",
    "draft",
    "draft_handle",
    "draft_variant",
    "option",
    "option_value",
  ] as const),
  ...(["listing_key", "sign_key", "artisan_key", "paper_key", "inventory_item", "location"] as const),
  ...(["fair", "participation", "announcement", "commission_rule", "application", "application_paper"] as const),
  ...(["purchase", "reference", "open_parcel", "accepted_parcel", "packed_parcel", "parcel", "order"] as const),
  ...(["order_line", "open_line", "accepted_line", "box", "packed_box", "return", "return_photo", "note"] as const),
  ...(["message", "draft_purchase", "track_token", "payment", "order_collection"] as const),
  ...(["refund_transfer", "cash_difference"] as const),
  ...(["customer", "address", "purchase_cart", "placed_cart", "account_cart", "cart_line", "collection"] as const),
] as const

/** A cooperative, its members in each role, and a buyer of theirs with all that is nobody else's business. */
export type Side = {
  letter: string
  variant: Variant
  desks: Record<"manager" | "catalogue" | "orders" | "accounts", Desk>
  buyer: { id: string; token: string; email: string }
  ids: Record<Kind, string>
  /** Names, phones, mails, places, numbers of accounts, keys of files: what no refusal may hold. */
  secrets: string[]
}

/** A side while it is being made: what is made adds its ids and its secrets. */
export type Making = { market: Market; side: Side; staff: { administrator: string }; own: (secret: string) => string }

/**
 * Two sides of one market: ours, and the other whose things nobody of ours may read or change. Ours is bare (members and
 * a buyer) unless its own things are needed too: making a whole one takes time.
 */
export async function twoSides(market: Market, ours: "bare" | "whole" = "bare"): Promise<{ a: Side; b: Side }> {
  const [one, other] = await variantsOf(market, 2)
  const office = await openFairOffice(market)
  const staff = { administrator: await staffToken(market, "administrator") }
  const sides = { a: await openSide(market, "a", one), b: await openSide(market, "b", other) }
  for (const side of ours === "whole" ? [sides.a, sides.b] : [sides.b]) {
    const own = (secret: string) => {
      side.secrets.push(secret)
      return secret
    }
    const making = { market, side, staff, own }
    await fillDesk(making)
    await fillPurchases(making)
    await fillOffice(making, office)
    const lacking = kinds.filter((kind) => !side.ids[kind])
    if (lacking.length) throw new Error(`side ${side.letter} has no ${lacking.join(", ")}`)
  }
  return sides
}

async function openSide(market: Market, letter: string, variant: Variant): Promise<Side> {
  const { cooperative_id } = variant
  const desks = {
    manager: await deskOf(market, cooperative_id, "manager"),
    catalogue: await deskOf(market, cooperative_id, "catalogue"),
    orders: await deskOf(market, cooperative_id, "orders"),
    accounts: await deskOf(market, cooperative_id, "accounts"),
  }
  const buyer = await newBuyer(market, `secret-buyer-of-${letter}@test.example`)
  const ids = {
    cooperative: cooperative_id,
    member: desks.orders.member_id,
    product: variant.product_id,
    variant: variant.variant_id,
    inventory_item: variant.inventory_item_id,
    customer: buyer.id,
  } as Side["ids"]
  return { letter, variant, desks, buyer, ids, secrets: [buyer.email] }
}

/** What anybody may name: goods on sale and whose they are, a reference; and a device's key, which is its own word. */
const anybodys: Kind[] = [
  ...(["variant", "product", "listing", "cooperative", "reference", "inventory_item", "location"] as const),
  ...(["listing_key", "sign_key", "artisan_key", "paper_key"] as const),
]
export const isAnybodys = (kind: Kind) => anybodys.includes(kind)

/** The ids of what is a side's own alone: whatever comes to stand beside one of them was put there by somebody. */
export const privateIds = ({ ids }: Side) => kinds.filter((kind) => !isAnybodys(kind)).map((kind) => ids[kind])

/** Asks for something the test cannot go on without. */
export async function must<T>(
  market: Pick<Market, "call">,
  method: string,
  path: string,
  options: { body?: unknown; token?: string } = {}
): Promise<T> {
  const { status, body } = await market.call<T>(method, path, options)
  if (status >= 300) throw new Error(`${method} ${path}: ${status} ${JSON.stringify(body)}`)
  return body
}
