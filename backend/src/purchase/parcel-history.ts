import { isPickup } from "../modules/delivery/price-delivery"
import type { PartStep } from "../modules/purchase/boxes"
import type { ParcelMoment } from "../modules/purchase/parcel-state"
import { livingFulfillments, type FactOrder, type FactParcel } from "./parcel-facts"

type Moment = Date | string | null | undefined

type HistoryParcel = FactParcel & {
  answered_at?: Moment
  reduced?: unknown[] | null
  part_steps?: PartStep[] | null
}

const answered: Partial<Record<FactParcel["answer"], ParcelMoment>> = {
  accepted: "accepted",
  declined: "declined",
  timed_out: "timed_out",
  cancelled: "cancelled",
}

/** When each step was taken, in order, from the moments that our record and Medusa's keep. */
export function parcelHistory(
  placed_at: Moment,
  parcel: HistoryParcel,
  order: FactOrder
): { state: ParcelMoment; at: string }[] {
  const boxes = livingFulfillments(order)
  const inPart = parcel.answer === "accepted" && Boolean(parcel.reduced?.length)
  const answer = inPart ? "accepted_in_part" : answered[parcel.answer]
  const moments: [ParcelMoment, Moment][] = [
    ["placed", placed_at],
    ...(answer ? [[answer, parcel.answered_at] as [ParcelMoment, Moment]] : []),
    ["packed", parcel.packed_at],
    ...(parcel.part_steps ?? []).map(({ step, at }): [ParcelMoment, Moment] => [step, at]),
    ["shipped", latest(boxes.map((box) => box.shipped_at))],
    [isPickup(parcel.service) ? "not_fetched" : "refused", parcel.refused_at],
    ["delivered", parcel.refused_at ? null : latest(boxes.map((box) => box.delivered_at))],
    ...(parcel.refused_at ? [] : returnMoments(parcel, order)),
  ]
  return moments
    .flatMap(([state, at]) => (at ? [{ state, at: new Date(at).toISOString() }] : []))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

function returnMoments({ returns }: FactParcel, order: FactOrder): [ParcelMoment, Moment][] {
  if (!returns?.length)
    return (order.returns ?? []).flatMap((one): [ParcelMoment, Moment][] => [
      ["return_requested", one.created_at],
      ["returned", one.received_at],
    ])
  return returns.flatMap((one): [ParcelMoment, Moment][] => [
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
