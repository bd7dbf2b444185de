import { randomInt } from "crypto"

/** Letters and digits that nobody mistakes for one another, said on the phone or read from a slip. */
const alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
const LENGTH = 8

/** A random reference such as "K7RM-2QXD": 30^8 possibilities, so that nobody finds one by trying. */
export function newReference(): string {
  const letters = Array.from({ length: LENGTH }, () => alphabet[randomInt(alphabet.length)]).join("")
  return `${letters.slice(0, 4)}-${letters.slice(4)}`
}

/** As typed: small letters, spaces, no dash. What is longer than a reference stays longer, and is none. */
export function normaliseReference(typed: string): string {
  const letters = typed.toUpperCase().replace(/[^0-9A-Z]/g, "")
  return `${letters.slice(0, 4)}-${letters.slice(4)}`
}
