import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { isoDay } from "../../contracts/days"
import { medusaLocale } from "../../contracts/locales"
import { readFairsOf, type PickupFair } from "../../fairs/pickup-fairs"
import type { BuyerAddress, MemberAddress } from "../../messages/drafts"
import type { Locale, ParcelFacts, PurchaseFacts, RefundBy } from "../../messages/facts"
import { isOff } from "../../modules/fair/fair-standing"
import type { PartStep } from "../../modules/purchase/boxes"
import { lastReturn, refundsOf } from "../../purchase/parcel-facts"

type Amount = number | string | { toString(): string }

type PurchaseRow = {
  id: string
  reference: string
  locale: Locale
  email: string | null
  phone: string
  payment: PurchaseFacts["payment"]
  address: { recipient?: string }
  payer: { name?: string } | null
  total: Amount
  demo: boolean
}

type ReturnRow = { id: string; created_at: Date; answer_note: string | null; refund_by: RefundBy }

type ParcelRow = {
  id: string
  position: number
  cooperative_id: string
  service: ParcelFacts["service"]
  fair_id: string | null
  goods_total: Amount
  delivery_total: Amount
  total: Amount
  arrives_from: Date
  arrives_until: Date
  answer_due_at: Date | string | null
  answer_reason: string | null
  reduced: ParcelFacts["reduced"] | null
  part_steps: PartStep[] | null
  carrier: string | null
  purchase: PurchaseRow
  returns?: ReturnRow[]
  order: {
    items: {
      product_title: string | null
      title: string
      variant_title: string | null
      quantity: Amount
      unit_price: Amount
    }[]
    payment_collections?: ({
      captured_amount: Amount | null
      payments?: { id: string; refunds?: { id: string; amount: number; created_at: Date }[] }[]
    } | null)[]
    refund_transfers?: { refund_id: string; sent_on: string | null }[]
    fulfillments?: ({
      canceled_at: string | null
      data: { carrier?: unknown } | null
      labels?: { tracking_number: string; tracking_url: string }[]
    } | null)[]
  } | null
}

/** A parcel with whatever a message about it needs. */
export type ReadParcel = {
  id: string
  cooperative_id: string
  facts: ParcelFacts
  purchase: PurchaseRow
  buyer: BuyerAddress
  buyer_name: string
  /** How many times a part of it went, or was handed over. */
  parts: Record<PartStep["step"], number>
  /** The last thing given back, and every sum of money that was sent back: MAD. */
  last_return: ReturnRow | undefined
  refunds: { id: string; amount: number }[]
}

/**
 * The parcels of a purchase, or some of purchases in one language, in order: a few queries, whatever the number. None of a
 * demonstration.
 */
export async function readParcels(
  container: MedusaContainer,
  which: { purchase_id: string } | { id: string | string[] }
): Promise<ReadParcel[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "parcel",
    fields: [
      "*",
      "purchase.*",
      "returns.*",
      "order.items.*",
      "order.payment_collections.captured_amount",
      "order.payment_collections.payments.refunds.*",
      "order.refund_transfers.refund_id",
      "order.refund_transfers.sent_on",
      "order.fulfillments.canceled_at",
      "order.fulfillments.labels.*",
    ],
    filters: which,
  })
  const rows = (data as unknown as ParcelRow[])
    .filter((row) => !row.purchase.demo)
    .sort((one, other) => one.position - other.position)
  if (!rows.length) return []
  const { locale } = rows[0].purchase
  const [{ data: cooperatives }, fairOf] = await Promise.all([
    query.graph(
      {
        entity: "cooperative",
        fields: ["id", "name", "region_id"],
        filters: { id: [...new Set(rows.map((row) => row.cooperative_id))] },
      },
      { locale: medusaLocale[locale] }
    ),
    readFairsOf(container, rows, locale),
  ])
  const byId = new Map(cooperatives.map(({ id, name, region_id }) => [id, { name, region_id }]))
  return rows.map((row) => {
    const { purchase } = row
    return {
      id: row.id,
      cooperative_id: row.cooperative_id,
      facts: {
        ...parcelFacts(row, byId.get(row.cooperative_id) ?? { name: "", region_id: "" }),
        fair: fairFacts(fairOf(row)),
      },
      purchase,
      buyer: { email: purchase.email, phone: purchase.phone, locale: purchase.locale },
      buyer_name: purchase.payer?.name || purchase.address.recipient || "",
      parts: {
        partly_shipped: (row.part_steps ?? []).filter(({ step }) => step === "partly_shipped").length,
        partly_delivered: (row.part_steps ?? []).filter(({ step }) => step === "partly_delivered").length,
      },
      last_return: lastReturn(row.returns),
      refunds: sentRefunds(row.order),
    }
  })
}

const fairFacts = (fair: PickupFair | null): ParcelFacts["fair"] =>
  fair && {
    name: fair.name,
    venue: [fair.venue, fair.territory?.name].filter(Boolean).join(" · "),
    from: fair.starts_on,
    until: fair.ends_on,
    stand: fair.stand,
    off: isOff(fair.standing),
  }

/** Members who take care of a cooperative's orders, by cooperative. */
export async function readOrderMembers(
  container: MedusaContainer,
  cooperative_ids: string[]
): Promise<Map<string, MemberAddress[]>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "member",
    fields: ["id", "cooperative_id", "phone", "email", "locale"],
    filters: { cooperative_id: cooperative_ids, role: ["manager", "orders"], removed_at: null },
  })
  const members = new Map<string, MemberAddress[]>()
  for (const { id, cooperative_id, phone, email, locale } of data) {
    members.set(cooperative_id, [...(members.get(cooperative_id) ?? []), { id, phone, email, locale }])
  }
  return members
}

/** What is owed and not sent yet is no news: it is told when it is sent. */
function sentRefunds(order: ParcelRow["order"]): ReadParcel["refunds"] {
  const payment_collections = (order?.payment_collections ?? []).flatMap((collection) => collection ?? [])
  return refundsOf({ payment_collections, refund_transfers: order?.refund_transfers }).filter(({ due }) => !due)
}

function parcelFacts(row: ParcelRow, cooperative: ParcelFacts["cooperative"]): Omit<ParcelFacts, "fair"> {
  const [goods, delivery, total] = [row.goods_total, row.delivery_total, row.total].map(Number)
  const order = row.order ?? { items: [] }
  const present = <Item>(items: (Item | null)[] | undefined) => (items ?? []).flatMap((item) => item ?? [])
  const sum = (amounts: number[]) => amounts.reduce((one, other) => one + other, 0)
  return {
    number: row.position + 1,
    cooperative,
    lines: order.items.map(({ product_title, title, variant_title, quantity, unit_price }) => ({
      title: product_title ?? title,
      variant_title: variant_title ?? "",
      quantity: Number(quantity),
      total: centimes(Number(unit_price) * Number(quantity)),
    })),
    service: row.service,
    goods_total: goods,
    delivery_total: delivery,
    discount_total: Math.max(0, centimes(goods + delivery - total)),
    total,
    paid: sum(present(order.payment_collections).map((collection) => Number(collection.captured_amount ?? 0))),
    arrives_from: isoDay(row.arrives_from),
    arrives_until: isoDay(row.arrives_until),
    answer_due_at: row.answer_due_at ? new Date(row.answer_due_at).toISOString() : null,
    reason: row.answer_reason,
    reduced: row.reduced ?? [],
    tracking: present(order.fulfillments)
      .filter((fulfillment) => !fulfillment.canceled_at)
      .flatMap(({ labels }) =>
        (labels ?? []).map((label) => ({
          carrier: row.carrier ?? "",
          number: label.tracking_number,
          url: label.tracking_url || null,
        }))
      ),
  }
}

const centimes = (amount: number) => Math.round(amount * 100) / 100
