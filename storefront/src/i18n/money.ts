import { formattingTag, type Locale } from "./locales"

/* As a price tag reads in Morocco: the currency's sign in Arabic, DH in French, the code in English. */
const dirham: Record<Locale, string> = { ar: "د.م.", fr: "DH", en: "MAD" }

/** An amount inside a sentence, in one piece and its own direction. */
export function moneyText(amount: number, locale: Locale): string {
  const { number, unit } = moneyParts(amount, locale)
  return `\u2068${number}\u00A0${unit}\u2069`
}

/** Number and unit of an amount in MAD (major units); centimes only when there are some. */
export function moneyParts(amount: number, locale: Locale): { number: string; unit: string } {
  const number = new Intl.NumberFormat(formattingTag(locale), {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    trailingZeroDisplay: "stripIfInteger",
  }).format(Math.abs(amount))
  // The sign stays at the number's left and does not turn the line around, as Arabic's own mark of direction would.
  return { number: amount < 0 ? `\u2066-${number}\u2069` : number, unit: dirham[locale] }
}
