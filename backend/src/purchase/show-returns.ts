import type { z } from "@medusajs/framework/zod"
import type { parcelReturn, returnReason } from "../contracts/shapes/return"
import type { Pieces } from "../modules/purchase/return-rules"

type Shown = z.input<typeof parcelReturn>

export type ReturnRow = {
  id: string
  created_at: Date
  reason: z.infer<typeof returnReason>
  note: string
  lines: Pieces
  photos: string[]
  refund_by: Shown["refund_by"]
  rib: string | null
  amount: number
  answer: Shown["answer"]
  answered_at: Date | null
  answer_note: string | null
  received_at: Date | null
  refunded_at: Date | null
}

type Item = {
  id: string
  product_title: string | null
  title: string
  variant_title: string | null
  product?: { title?: string } | null
  variant?: { title?: string | null } | null
}

const moment = (at: Date | null) => at && new Date(at).toISOString()

/** What was given back of a parcel, newest first; of a bank account only its end. */
export function showReturns(returns: ReturnRow[] | undefined, items: Item[]): Shown[] {
  return [...(returns ?? [])]
    .sort((a, b) => new Date(b.created_at).getTime() - new Date(a.created_at).getTime())
    .map((row) => ({
      id: row.id,
      asked_at: new Date(row.created_at).toISOString(),
      reason: row.reason,
      note: row.note,
      lines: row.lines.map(({ item_id, quantity }) => ({ item_id, ...nameOf(item_id, items), quantity })),
      photos: row.photos,
      refund_by: row.refund_by,
      account_ends: row.rib && row.rib.slice(-4),
      amount: Math.round(Number(row.amount) * 100) / 100,
      answer: row.answer,
      answered_at: moment(row.answered_at),
      answer_note: row.answer_note,
      received_at: moment(row.received_at),
      refunded_at: moment(row.refunded_at),
    }))
}

function nameOf(id: string, items: Item[]): { title: string; variant_title: string } {
  const item = items.find((one) => one.id === id)
  return {
    title: item?.product?.title ?? item?.product_title ?? item?.title ?? "",
    variant_title: item?.variant?.title ?? item?.variant_title ?? "",
  }
}
