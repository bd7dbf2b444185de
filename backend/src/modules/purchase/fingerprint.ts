import { createHash } from "crypto"

/** Instead of a digest, for a cart that a plain Medusa client made and completed itself. */
export const PLAIN_CART = "plain"

/** A digest of whatever would make a parcel's cart another one. Keys are sorted, so the same content has the same digest. */
export function fingerprint(content: unknown): string {
  return createHash("sha256").update(stable(content)).digest("base64url")
}

function stable(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stable).join(",")}]`
  if (value instanceof Date) return JSON.stringify(value)
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
    return `{${entries
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => `${JSON.stringify(key)}:${stable(inner)}`)
      .join(",")}}`
  }
  return JSON.stringify(value) ?? "null"
}
