import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { shownPicture } from "../catalogue/shown-picture"
import { isoDay } from "../contracts/days"
import { refusal } from "../contracts/codes"
import { medusaLocale } from "../contracts/locales"
import type { Locale } from "../contracts/shapes/basics"
import type { service, trackedParcel, trackedPurchase } from "../contracts/shapes/purchase"
import { readEnvironment } from "../environment"
import { readFairsOf, type FairOf } from "../fairs/pickup-fairs"
import { mayTake, parcelState } from "../modules/purchase/parcel-state"
import { piecesBefore, returnDeadline } from "../modules/purchase/return-rules"
import { deliveredAt, livingFulfillments, paidOf, parcelFacts, refundsOf } from "./parcel-facts"
import { parcelHistory } from "./parcel-history"
import { readPurchases, type OrderRow, type ParcelRow, type PurchaseRow } from "./read-purchases"
import { isPerishable } from "./perishable"
import { showReturns } from "./show-returns"
import { trackToken } from "./track-token"

type Tracked = z.input<typeof trackedPurchase>
type Territory = Tracked["address"]["province"]

const centimes = (amount: unknown) => Math.round(Number(amount) * 100) / 100

/** A placed purchase as its buyer sees it, with the token of its link. Throws NOT_FOUND. */
export async function showPurchase(
  container: MedusaContainer,
  id: string,
  locale: Locale
): Promise<{ purchase: Tracked; track_token: string }> {
  const [row] = await readPurchases(container, { ids: [id], locale })
  if (!row) throw refusal("NOT_FOUND")
  const ids = [row.address.province_id, ...row.parcels.map((parcel) => parcel.cooperative.region_id)]
  const [territories, fairOf] = await Promise.all([
    readTerritories(container, ids, locale),
    readFairsOf(container, row.parcels.map(whereFetched), locale),
  ])
  return { purchase: trackedOf(row, territories, fairOf), track_token: trackToken(row.id) }
}

/** Whose parcel it is, and at which fair it is fetched if at one. */
const whereFetched = ({ cooperative, fair_id }: ParcelRow) => ({ cooperative_id: cooperative.id, fair_id })

export function trackedOf(row: PurchaseRow, territories: ReadonlyMap<string, Territory>, fairOf: FairOf): Tracked {
  const parcels = row.parcels.map((parcel) => parcelOf(row, parcel, { territories, fairOf }))
  const awaitingTransfer = parcels.some((parcel) => parcel.state === "awaiting_payment")
  return {
    reference: row.reference,
    placed_at: new Date(row.placed_at).toISOString(),
    payment: row.payment,
    transfer: awaitingTransfer ? { ...bankAccount(), reference: row.reference } : null,
    address: {
      recipient: row.address.recipient,
      phone: hidden(row.address.phone),
      province: territories.get(row.address.province_id) ?? unknownTerritory(row.address.province_id),
      city: row.address.city,
      street: row.address.street,
      landmark: row.address.landmark,
    },
    parcels,
    total: centimes(row.total),
    claimed: row.customer_id !== null,
  }
}

function parcelOf(
  row: PurchaseRow,
  parcel: ParcelRow,
  { territories, fairOf }: { territories: ReadonlyMap<string, Territory>; fairOf: FairOf }
): z.input<typeof trackedParcel> {
  const { order, cooperative } = parcel
  const state = parcelState(parcelFacts(row.payment, parcel, order))
  const boxes = livingFulfillments(order)
  const before = piecesBefore(parcel.returns ?? [])
  const lines = order.items.map((item) => lineOf(item, before.get(item.id) ?? 0))
  const refunds = refundsOf(order)
  return {
    id: parcel.id,
    number: parcel.position + 1,
    cooperative: {
      handle: cooperative.handle,
      name: cooperative.name,
      region: territories.get(cooperative.region_id) ?? unknownTerritory(cooperative.region_id),
      legal_form: cooperative.legal_form,
      locality: cooperative.locality,
      ice: cooperative.ice,
      register: [cooperative.register_court, cooperative.register_number].filter(Boolean).join(" ") || null,
    },
    state,
    history: parcelHistory(row.placed_at, parcel, order),
    reason: parcel.answer_reason,
    lines,
    service: parcel.service as z.infer<typeof service>,
    fair: fairOf(whereFetched(parcel)),
    gift_note: parcel.gift_note,
    goods_total: centimes(order.original_item_total),
    delivery_total: centimes(order.shipping_total),
    discount_total: centimes(order.discount_total),
    tax_total: centimes(order.tax_total),
    total: centimes(parcel.total),
    paid: centimes(paidOf(order)),
    refunded: centimes(refunds.reduce((sum, { due, amount }) => sum + (due ? 0 : amount), 0)),
    refunds: refunds.map(({ amount, due, at }) => ({ amount: centimes(amount), due, at: at.toISOString() })),
    arrives_from: isoDay(parcel.arrives_from),
    arrives_until: isoDay(parcel.arrives_until),
    answer_due_at: state === "placed" && parcel.answer_due_at ? new Date(parcel.answer_due_at).toISOString() : null,
    tracking: boxes.flatMap((box) =>
      (box.labels ?? []).map((label) => ({
        carrier: parcel.carrier ?? "",
        number: label.tracking_number,
        url: label.tracking_url || null,
      }))
    ),
    can_cancel: mayTake("cancel", state),
    return_until: mayTake("ask_return", state) ? returnUntil(order, lines) : null,
    returns: showReturns(parcel.returns, order.items),
  }
}

/** Until when something can be asked back; null where every piece was, or time is over. */
function returnUntil(order: OrderRow, lines: { returnable: number }[]) {
  const delivered = deliveredAt(order)
  if (!delivered || lines.every((line) => line.returnable === 0)) return null
  const fault = returnDeadline(delivered, "damaged")
  if (fault < new Date()) return null
  return { changed_mind: returnDeadline(delivered, "changed_mind").toISOString(), fault: fault.toISOString() }
}

function lineOf(item: OrderRow["items"][number], returned: number) {
  const title = item.product?.title ?? item.product_title ?? item.title
  return {
    id: item.id,
    variant_id: item.variant_id,
    handle: item.product_handle,
    title,
    variant_title: item.variant?.title ?? item.variant_title ?? "",
    image: shownPicture(item.product?.listing?.images, title),
    quantity: Number(item.quantity),
    unit_price: centimes(item.unit_price),
    total: centimes(item.original_total),
    tax_rate: (item.tax_lines ?? []).reduce((sum, line) => sum + Number(line.rate), 0),
    tax_total: centimes(item.tax_total),
    returnable: Math.max(0, Number(item.quantity) - returned),
    withdrawal: !isPerishable(item.product),
  }
}

/** Names of some territories in a language, by id. */
export async function readTerritories(
  container: MedusaContainer,
  ids: string[],
  locale: Locale
): Promise<Map<string, Territory>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph(
    { entity: "territory", fields: ["id", "handle", "name", "kind"], filters: { id: [...new Set(ids)] } },
    { locale: medusaLocale[locale] }
  )
  return new Map((data as unknown as Territory[]).map((territory) => [territory.id, territory]))
}

/** An address of a plain client may name a province we do not know. */
const unknownTerritory = (id: string): Territory => ({ id, handle: "", name: id, kind: "province" })

/** All but the last three digits are hidden: enough to recognise one's own number. */
const hidden = (phone: string) => phone.slice(0, 4) + "•".repeat(Math.max(0, phone.length - 7)) + phone.slice(-3)

function bankAccount() {
  const { BANK_ACCOUNT_HOLDER, BANK_ACCOUNT_BANK, BANK_ACCOUNT_RIB } = readEnvironment()
  return { holder: BANK_ACCOUNT_HOLDER, bank: BANK_ACCOUNT_BANK, rib: BANK_ACCOUNT_RIB }
}
