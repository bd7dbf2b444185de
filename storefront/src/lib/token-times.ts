/** What a token says of itself; nothing where it cannot be read. Only the API knows whether it is true. */
export function claimsOf(token: string): Record<string, unknown> {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString())
    return typeof claims === "object" && claims !== null ? (claims as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

/** When a token was made and when it ends, in seconds; null where it does not say. */
export function tokenTimes(token: string): { made: number; ends: number } | null {
  const { iat, exp } = claimsOf(token)
  return typeof iat === "number" && typeof exp === "number" ? { made: iat, ends: exp } : null
}

/** A session is made anew once a seventh of its life is over, so that whoever comes back now and then stays in. */
export function renewAt({ made, ends }: { made: number; ends: number }): number {
  return Math.round(made + (ends - made) / 7)
}
