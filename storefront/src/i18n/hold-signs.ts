/**
 * French sets a space before : ; ? ! » and after «. Typed as any other it lets a line begin with the sign; this one does not.
 * Nothing else changes: a sign that goes on, as in an address or an hour, is none of these.
 */
export function holdSigns(text: string): string {
  return text.replace(/(?<=\S) (?=[:;?!»]+(?:[\s.,)»…]|$))|(?<=«) (?=\S)/g, "\u00A0")
}
