/** A page number in an address, from the second on (the first has an address of its own); null for anything else. */
export function laterPage(segment: string): number | null {
  return /^[1-9]\d{0,3}$/.test(segment) && segment !== "1" ? Number(segment) : null
}
