import { today } from "../../contracts/days"
import { readDecimal } from "./typed-number"

/** A payment or a hand-over of cash, as it is typed. */
export type TypedRecord = { amount: string; reference: string; on: string }

type Faults = { amount?: "AMOUNT" | "MOST"; reference?: "REFERENCE"; on?: "DAY" | "FUTURE" }

/** What is wrong, by field. @param most MAD: not more than this can be recorded */
export function recordFaults({ amount, reference, on }: TypedRecord, most: number, now: Date = new Date()): Faults {
  const value = readDecimal(amount)
  return {
    ...(!value ? { amount: "AMOUNT" as const } : value > most && { amount: "MOST" as const }),
    ...(!reference.trim() && { reference: "REFERENCE" as const }),
    ...(!on ? { on: "DAY" as const } : on > today(now) && { on: "FUTURE" as const }),
  }
}
