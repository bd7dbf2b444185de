import { normaliseReference } from "./reference"

/** What a purchase is looked for by. What is null or empty does not narrow; of the four of a text any may fit. */
export type Sought = {
  reference: string | null
  /** E.164. */
  phone: string | null
  /** A part of a phone number. */
  digits: string | null
  /** Parts of the name of whoever receives or pays; with `%` and `_` escaped. */
  words: string[]
  order_id: string | null
  /** Only those with a complaint that is not solved. */
  complaints: boolean
}

const reference = /^[2-9A-Z]{4}-[2-9A-Z]{4}$/
const FEWEST_DIGITS = 4

/**
 * Reads what an organizer typed while somebody is on the phone: a reference in any spelling, a phone number or its last
 * digits, or a name. Some letters may be a reference and a name: both are looked for.
 * @param phoneOf the number in E.164, or null where it is none
 */
export function readSought(
  typed: string,
  phoneOf: (typed: string) => string | null
): Omit<Sought, "order_id" | "complaints"> {
  const western = typed.trim().replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
  const compact = western.replace(/[\s.()+-]/g, "")
  const isNumber = /^\d+$/.test(compact)
  const normalised = normaliseReference(western)
  const phone = isNumber ? phoneOf(western) : null
  return {
    reference: reference.test(normalised) ? normalised : null,
    phone,
    digits: isNumber && !phone && compact.length >= FEWEST_DIGITS ? compact.replace(/^0+/, "") : null,
    words: isNumber
      ? []
      : western
          .split(/\s+/)
          .filter(Boolean)
          .map((word) => word.replace(/[%_\\]/g, "\\$&")),
  }
}
