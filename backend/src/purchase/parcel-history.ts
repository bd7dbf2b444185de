import { isPickup } from "../modules/delivery/price-delivery"
import type { ParcelState } from "../modules/purchase/parcel-state"
import { livingFulfillments, type FactOrder, type FactParcel } from "./parcel-facts"

type Moment = Date | string | null | undefined

const answered: Partial<Record<FactParcel["answer"], ParcelState>> = {
  accepted: "accepted",
  declined: "declined",
  timed_out: "timed_out",
  cancelled: "cancelled",
}

/** When each state was reached, in order, from the moments that our record and Medusa's keep. */
export function parcelHistory(
  placed_at: Moment,
  parcel: FactParcel & { answered_at?: Moment },
  order: FactOrder
): { state: ParcelState; at: string }[] {
  const boxes = livingFulfillments(order)
  const answer = answered[parcel.answer]
  const moments: [ParcelState, Moment][] = [
    ["placed", placed_at],
    ...(answer ? [[answer, parcel.answered_at] as [ParcelState, Moment]] : []),
    ["packed", parcel.packed_at],
    ["shipped", latest(boxes.map((box) => box.shipped_at))],
    [isPickup(parcel.service) ? "not_fetched" : "refused", parcel.refused_at],
    ["delivered", parcel.refused_at ? null : latest(boxes.map((box) => box.delivered_at))],
    ...(parcel.refused_at ? [] : returnMoments(parcel, order)),
  ]
  return moments
    .flatMap(([state, at]) => (at ? [{ state, at: new Date(at).toISOString() }] : []))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

function returnMoments({ returns }: FactParcel, order: FactOrder): [ParcelState, Moment][] {
  if (!returns?.length)
    return (order.returns ?? []).flatMap((one): [ParcelState, Moment][] => [
      ["return_requested", one.created_at],
      ["returned", one.received_at],
    ])
  return returns.flatMap((one): [ParcelState, Moment][] => [
    ["return_requested", one.created_at],
    [one.answer === "refused" ? "return_refused" : "return_accepted", one.answered_at],
    ["returned", one.received_at],
    ["refunded", one.refunded_at],
  ])
}

function latest(moments: Moment[]): Moment {
  if (!moments.length || moments.some((moment) => !moment)) return null
  return moments.map((moment) => new Date(moment as Date)).sort((a, b) => b.getTime() - a.getTime())[0]
}
