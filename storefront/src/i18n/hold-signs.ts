/**
 * French sets a space before : ; ? ! » and after «. Typed as any other it lets a line begin with the sign; this one does not.
 * Nothing else changes: a sign that goes on, as in an address or an hour, is none of these.
 */
export function holdSigns(text: string): string {
  return text.replace(/(?<!\s) (?=[:;?!»]+(?:[\s.,)»…]|$))|(?<=«) (?=\S)/g, "\u00A0")
}

/** A dash between two names, as regions have it in Arabic, stays at the end of the line where the name breaks. */
export const holdDash = (text: string) => text.replaceAll(" - ", "\u00A0- ")
