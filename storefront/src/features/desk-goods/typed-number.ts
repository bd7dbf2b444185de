/** What a person typed as a number: Arabic digits, a comma before decimals, spaces between thousands. NaN otherwise. */
export function typedNumber(text: string): number {
  const plain = text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/٫/g, ".")
    .replace(/[\s٬\u00a0\u202f\u200e\u200f]/g, "")
    .replace(/^(-?\d+),(\d{1,2})$/, "$1.$2")
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : NaN
}
