const western = (typed: string) =>
  typed.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660)).replace(/[\s.-]/g, "")

/** The digits of a number as typed, or null where there is something else in it or not so many. */
function digitsOf(typed: string, count: number): string | null {
  const digits = western(typed)
  return /^\d+$/.test(digits) && digits.length === count ? digits : null
}

/**
 * What is odd about a common company identifier: 15 digits, of which the last two make the whole a multiple of 97.
 * Numbers that fail it have been seen on real invoices, so it is a warning and never a refusal.
 */
export function oddIce(typed: string): "ICE_LENGTH" | "ICE_CHECK" | null {
  if (!typed.trim()) return null
  const digits = digitsOf(typed, 15)
  if (!digits) return "ICE_LENGTH"
  return BigInt(digits) % 97n === 0n ? null : "ICE_CHECK"
}

/** The 24 digits of a bank account whose key is right, or null. */
export function ribOf(typed: string): string | null {
  const digits = digitsOf(typed, 24)
  return digits && BigInt(digits) % 97n === 0n ? digits : null
}
