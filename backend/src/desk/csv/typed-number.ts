/** A number as people type it: Arabic or Western digits, spaces between thousands, comma or point before decimals. NaN otherwise. */
export function typedNumber(text: string): number {
  const plain = text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/٫/g, ".")
    .replace(/[\s٬\u00a0\u202f\u200e\u200f]/g, "")
    .replace(/^(-?\d+),(\d{1,2})$/, "$1.$2")
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : NaN
}
