import type { Application } from "./answers"

const western = (typed: string) =>
  typed.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660)).replace(/[\s.-]/g, "")

/** What is odd about a company identifier, as the market checks it too: a warning while one writes, never a refusal. */
export function oddIce(typed: string): Application["warnings"][number]["code"] | null {
  if (!typed.trim()) return null
  const digits = western(typed)
  if (!/^\d{15}$/.test(digits)) return "ICE_LENGTH"
  return BigInt(digits) % 97n === 0n ? null : "ICE_CHECK"
}
