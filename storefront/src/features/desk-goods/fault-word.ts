/* Codes of the API's faults that say what to do; each has a word under `deskGoods.fault`. */
const known = [
  "REQUIRED",
  "NOT_A_NUMBER",
  "PRICE_TOO_LOW",
  "PRICE_TOO_HIGH",
  "PRICE_CENTIMES",
  "WEIGHT_TOO_LOW",
  "WEIGHT_TOO_HIGH",
  "STOCK_INVALID",
  "STOCK_TOO_LOW",
  "TWIN",
  "UNKNOWN",
  "TOO_BIG",
  "DAY_PAST",
  "DAYS_REVERSED",
  "ARCHIVED",
  "FIXED",
] as const

/** The word for a fault; a code nobody foresaw still says that the field is wrong. */
export function faultWord(code: string): (typeof known)[number] | "INVALID" {
  return known.find((one) => one === code) ?? "INVALID"
}
