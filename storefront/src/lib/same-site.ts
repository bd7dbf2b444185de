/**
 * Whether a request that changes something may come from one of our own pages: a browser says where it comes from, and
 * another site cannot make it lie. What says nothing is no browser and has nobody's cookies.
 */
export function isSameSite(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site")
  if (site && site !== "same-origin" && site !== "none") return false
  const origin = headers.get("origin")
  if (!origin) return true
  const host = headers.get("x-forwarded-host") ?? headers.get("host")
  return URL.canParse(origin) && new URL(origin).host === host
}
