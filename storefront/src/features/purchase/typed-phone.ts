const arabicDigits = /[\u0660-\u0669]/g

/** A typed phone number in Western digits, without the marks people put between them. */
function bareDigits(typed: string): string {
  return typed
    .replace(arabicDigits, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\s.\-()\u200e\u200f\u202a-\u202e\u2066-\u2069/]/g, "")
    .replace(/^00/, "+")
}

/** True where a number can be one: Moroccan, or of another country with its prefix. The API has the last word. */
export function looksLikePhone(typed: string): boolean {
  const digits = bareDigits(typed)
  return /^(\+212|0)0?[5-8]\d{8}$/.test(digits) || /^\+(?!212)[1-9]\d{7,14}$/.test(digits)
}
