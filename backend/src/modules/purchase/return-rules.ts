export const returnReasons = ["damaged", "wrong", "not_as_shown", "changed_mind"] as const
export type ReturnReason = (typeof returnReasons)[number]

/** Some pieces of some order lines. */
export type Pieces = { item_id: string; quantity: number }[]

export type PastReturn = { lines: Pieces }

const DAY_MS = 24 * 60 * 60 * 1000

/** Law 31-08 gives seven days to change one's mind; what is wrong with the goods can be told for a month. */
const DAYS: Record<ReturnReason, number> = { changed_mind: 7, damaged: 30, wrong: 30, not_as_shown: 30 }

export const MOST_PHOTOS = 4

/** The last moment to ask: the day of delivery does not count. */
export function returnDeadline(delivered_at: Date, reason: ReturnReason): Date {
  return new Date(delivered_at.getTime() + DAYS[reason] * DAY_MS)
}

/** A fault has to be seen, unless the staff vouches for it; nobody has to prove that they changed their mind. */
const needsPhoto = ({ reason, vouched }: Asked): boolean => reason !== "changed_mind" && !vouched

/** How many pieces of each line were asked back before, whatever the answer was: they are not asked twice. */
export function piecesBefore(returns: readonly PastReturn[]): Map<string, number> {
  const pieces = new Map<string, number>()
  for (const { item_id, quantity } of returns.flatMap((one) => one.lines))
    pieces.set(item_id, (pieces.get(item_id) ?? 0) + quantity)
  return pieces
}

type Asked = {
  reason: ReturnReason
  lines: Pieces
  photos: number
  /** Somebody on the staff heard the buyer and answers for what was said. */
  vouched?: boolean
  at: Date
}

type Sold = {
  delivered_at: Date
  /** `perishable`: nothing to change one's mind about, because it spoils or was made for this buyer. */
  lines: { item_id: string; quantity: number; perishable: boolean }[]
  returns: readonly PastReturn[]
}

export type ReturnFault = "RETURN_TOO_LATE" | "RETURN_EXCLUDED" | "RETURN_QUANTITY" | "PHOTO_NEEDED"

/** Why something cannot be given back, or null where it can. */
export function returnFault(asked: Asked, sold: Sold): ReturnFault | null {
  if (asked.at > returnDeadline(sold.delivered_at, asked.reason)) return "RETURN_TOO_LATE"
  const before = piecesBefore(sold.returns)
  const named = new Set(asked.lines.map((line) => line.item_id))
  if (!asked.lines.length || named.size !== asked.lines.length) return "RETURN_QUANTITY"
  for (const { item_id, quantity } of asked.lines) {
    const line = sold.lines.find((one) => one.item_id === item_id)
    if (!line || quantity < 1 || quantity > line.quantity - (before.get(item_id) ?? 0)) return "RETURN_QUANTITY"
    if (asked.reason === "changed_mind" && line.perishable) return "RETURN_EXCLUDED"
  }
  if (needsPhoto(asked) && asked.photos === 0) return "PHOTO_NEEDED"
  return null
}
