/** A name in the letters of an address: "Coopérative Nour & Fils" is "nour-fils". Empty where it has no Latin letters. */
export function handleOf(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\b(cooperatives?|societe|association|union|gie|de|du|des|la|le|les|the|of)\b/g, " ")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 50)
    .replace(/-+$/, "")
}

/** The same with the first number that makes it nobody else's. */
export function freeHandle(wanted: string, taken: ReadonlySet<string>): string {
  const base = wanted || "cooperative"
  for (let number = 1; ; number++) {
    const handle = number === 1 ? base : `${base}-${number}`
    if (!taken.has(handle)) return handle
  }
}
