import { z } from "@medusajs/framework/zod"
import { localized, page, pageSize } from "./basics"
import { signState } from "./desk-shop"

/** A page of what waits for an organizer, longest waiting first. */
export const reviewQuery = localized.extend({ page, page_size: pageSize })

export const reviewPage = { count: z.number().int(), page: z.number().int(), page_size: z.number().int() }

export const reviewed = z.object({ id: z.string().max(60) })

/** Why something was refused, as its members will read it. */
export const refusalReason = z.object({ reason: z.string().trim().min(3, "REQUIRED").max(500) })

/** What the organizer looked at: an answer is refused where it stands otherwise by now. */
export const seenSign = z.object({ seen: signState.optional() })

export const reviewedCooperative = z.object({ id: z.string(), handle: z.string(), name: z.string() })
