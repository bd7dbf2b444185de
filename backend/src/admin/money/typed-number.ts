import type { Language } from "../words/use-words"

/** Marks of direction and the signs of percent that languages write around a number. */
const AROUND = /[\s\u200e\u200f\u061c%٪]/g
const GROUPED = [
  [/^\d{1,3}(,\d{3})+\.\d{1,2}$/, /,/g],
  [/^\d{1,3}(\.\d{3})+,\d{1,2}$/, /\./g],
] as const

/**
 * A number of two decimals at most as a person types it: 8, 8.5, 8,5, 1 250,50, 1,250.50, in western or Arabic digits.
 * Null where it is none, or where it could be read in two ways (1,250).
 */
export function readDecimal(typed: string): number | null {
  const western = typed
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/٫/g, ".")
    .replace(/٬/g, "")
    .replace(AROUND, "")
  const group = GROUPED.find(([whole]) => whole.test(western))
  const plain = (group ? western.replace(group[1], "") : western).replace(",", ".")
  return /^\d+(\.\d{1,2})?$/.test(plain) ? Number(plain) : null
}

/** An amount as a field begins with: 1250,50, or 1250.50 in English. MAD, major units. */
export const writeAmount = (amount: number, language: Language) =>
  amount.toFixed(2).replace(".", language === "en" ? "." : ",")

const MOST_PERCENT = 50

/** Basis points of a percentage as typed: 8,5 is 850. Null where it is none, or more than is ever kept. */
export function readPoints(typed: string): number | null {
  const percent = readDecimal(typed)
  return percent === null || percent > MOST_PERCENT ? null : Math.round(percent * 100)
}
