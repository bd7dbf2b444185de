const MASK = "…"

/** What a person is known by, and what opens doors: mails, phone numbers, RIBs, tokens, codes in an address. */
const personal: [RegExp, string][] = [
  [/\b[\w.+%'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g, MASK],
  [/\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?/g, MASK],
  [/\b(Bearer|Basic)\s+[^\s"',]+/gi, `$1 ${MASK}`],
  [/\b(?:sk|pk|rk|whsec)_[\w]{8,}/g, MASK],
  // Numbers of Morocco and abroad, however they are spaced, and the 24 digits of an account.
  [/(?<![\w-])(?:\+|00)\d(?:[ .-]?\d){7,14}(?![\w-])/g, MASK],
  [/(?<![\w-])0[5-7](?:[ .-]?\d){8}(?![\w-])/g, MASK],
  [/(?<!\w)\d{24}(?!\w)/g, MASK],
  // What stands in a query is what people typed: its names say enough.
  [/([?&][\w[\]$.-]{1,40}=)[^&\s"']+/g, `$1${MASK}`],
]

/** A text as it may stand in a log: without mails, phone numbers, accounts, tokens, and the values of a query. */
export function withoutPersons(text: string): string {
  return personal.reduce((said, [pattern, instead]) => said.replace(pattern, instead), text)
}
