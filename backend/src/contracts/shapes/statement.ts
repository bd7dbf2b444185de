import { z } from "@medusajs/framework/zod"
import { day, money, page, pageSize } from "./basics"

/** A period by Morocco's days, both included. */
export const period = { from: day.optional(), until: day.optional(), page, page_size: pageSize }

/** MAD, major units, at most two decimals, above zero. */
export const amount = z
  .number()
  .positive()
  .max(10_000_000)
  .refine((value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6, "TOO_MANY_DECIMALS")

/** Chosen by the caller: the same key again records nothing twice. */
export const onceKey = z
  .string()
  .min(8)
  .max(80)
  .regex(/^[\w:.-]+$/)

/** Why a sale was taken back, or changed. `code`: the reason that was given then, or somebody's own words. */
export const entryReason = z.object({
  why: z.enum([
    "accepted_in_part",
    "declined",
    "timed_out",
    "cancelled",
    "refused",
    "returned",
    "cash_given_back",
    "cash_difference",
    "undone",
  ]),
  code: z.string().nullable(),
})

export const statement = {
  balance: z.object({
    /** For orders delivered and paid, less what was paid out: this could be paid now. Below zero: to be netted. */
    available: money,
    /** For orders still under way: owed, but not to be paid out yet. */
    expected: money,
    /** Cash the cooperative collected for the market, netted with the next payout. */
    held: money,
  }),
  /** What was paid out in the period. */
  paid_out: money,
  lines: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(["placed", "reversed", "captured", "refunded", "remitted", "paid_out", "adjusted"]),
      on: z.iso.datetime(),
      reference: z.string().nullable(),
      memo: z.string(),
      reason: entryReason.nullable(),
      /** A sale that is not delivered or not paid yet: its money is still to come. */
      waiting: z.boolean(),
      /** Of a payout: the sum sent under the bank's reference on a day, and cash in hand netted with it. */
      payout: z.object({ amount: money, netted: money, reference: z.string(), on: day }).nullable(),
      /** Goods as the buyer paid them, tax included; and of it what is kept, negative. */
      sold: money,
      tax: money,
      commission: money,
      /** Null where lines of one order were sold at several rates. */
      commission_percent: z.number().nullable(),
      contribution: money,
      contribution_percent: z.number().nullable(),
      /** What this entry changes in what the cooperative is owed. */
      owed: money,
      cash_in_hand: money,
    })
  ),
  count: z.number().int(),
  page: z.number().int(),
  page_size: z.number().int(),
}
